// From “Alice's Adventures in Wonderland”, written by scripts/count_characters.py: passages of the last
// tenth, and how often which letter follows which three in the first nine tenths.

// What stands before, and behind the bar what is to be guessed.
export const PASSAGES = [
    "alice watched the white rabbit as he fumbled over the list feeling very |curious to see what the next witness",
    "as soon as the jury had a little recovered from the shock of being |upset and their slates and pencils had",
    "she had put the lizard in head downwards and the poor little thing was |waving its tail about in a melancholy",
    "the whole pack rose up into the air and came flying down upon her |she gave a little scream half of fright",
];

export const COUNTS = `
 a b33c45d32f29g39h18ij3k5l110m45n15p32q3r23s52t45v30w29y
 abilo88s3
 acc6r5t2
 adad21jov16
 aff2or11t39
 aga83e4o2r2
 ah 5e
 air12
 ala7i372l161m6o15r2s2t7w12
 am 16bo12
 an 47cd800g15i6n6o21s14tx15y56
 app16
 arc7e49g7im20or4
 as 236h2k32l8s2
 at 187eht6
 audst2
 avo
 awa24f
 axei
 bab12c36d2kl2n4r6t8w
 be 135a32c21d3e31f32g96h16i16l14n3s13t17
 bil16r13t17
 bla5e3o4
 bod2ln2o14rt29u2w5x7y2
 bra7e17i14o14u
 bur6s10t170
 by 52e2
 c a
 cak6l24m39n62p5r20s5t84u16
 ceinr15
 cha42e17i34o16r2u
 cir2v3
 cla3e6i2o21u
 coa3il2m65n59o10r5su120w
 cra9e15i21o29u5y5
 cuc2np4r33s5t6
 d b7dg2h4l2n2o2r2s2t3
 dai3n15r10tuy30
 dea43c10e11l8n7prs6
 diad72ef16g5n18p2r10s21v
 do 77d14e23g6i5n69o31r36t3u11w94z2
 dra12e16i13o8u2y8
 duc43l2nt
 e e6
 eac8g12r19s5t21
 edg3i3uw2
 eel3
 eff3
 egg6
 eh 
 eit10
 elb4e2s11
 em 3p
 enc4d15eg10jno18t4
 esc4qt
 eve72i3
 exa9c11e18ip19t6
 eye32
 fac24di7l13m2n22r14s8t7v2
 fea7e36l34nr2t7w7
 fidef3g8l3n44r51s9tv8x2
 fla14eio8u2y3
 fol16n4o28r164u41
 fra3e6i12o38y
 ful7n6r12
 gailm14r24v8y
 gen11ot63
 gid2r7v13
 gla22o12
 go 46e6i27l7n12o28t41
 gra14e41i12o41u6y52
 guae7i2
 had160i6l29n33p21r49s21t58v90
 he 103a108d13ei5l15r334
 hid2g14m35n2ps86t2
 hjc
 hm 
 hoa4l19m5n4o5p9rt7u26w86
 hum3n8r24s3
 i a15b11c38d62e7f5g12h32i2k15l34m76n12o9p3q2rs61t32u4v32w47
 ide13i2
 if 88
 ign
 ii i
 ill2
 imam4p13
 in 329c8d21jq2s15t79v5w
 iror
 is 105n4
 it 549s68
 iv 
 ix 
 jacr2w3
 jel
 jogi12u
 jud5gm8r14s46
 kee11p11ty9
 kic3d5l3n43st4
 kna6e16i3o93u
 lab3cd5i2mn2pr39s32t12u5w2y3z2
 lea40d5f13g5ns19t21w
 lice2f12k93mn4ps11t118v20z2
 ll 56
 lob13c4dn38o96r7s5u9v6w13
 luc2l
 lyi7
 m a17b2cdg6him4n9o2p2qs9t2vw
 ma 3b4cd42g2j7k42ln30pr47s4t8y13
 me 64a23e5l4m2n3r5s2t3
 mic4d7g27l5n51s10x
 moc54d2m29n2or61s8u57v9
 muc49dlr2s49t4
 my 53s9
 nam9r2st6y
 nea30c7e3i3r5sv44w5x25
 nib5c8g5ln5
 no 83b6di3n9r6s8t180w56
 num4r6
 o c3m3
 obl4
 occ4
 odd
 of 445f80t4
 oh 43
 oin
 old21
 on 172c29e97il48
 oop7t4
 ope17ip9
 or 72ad8n2
 oth47
 ou g13r9t108
 ove37
 owl3n9
 oys
 p e
 pac4i9l3n7pr29s18t12u3w7
 peb2e5gn3o12p6r28t
 pic8e11g24n5t5
 pla33e33
 poc7i7k2l6o35p2r4s7tu3w
 pra4e19i8o23
 pufl2n2p7r3st29z13
 qua8e93i63
 rab41c6i5n14p3t34v4w
 re 35a47c3d4ef2gl2m54p52s15t2
 ricd6g32n4s3
 roa2c2m2o20ps7u41w2y2
 rub2d3l5mn10s3
 s a36b6c7d4e4f3g9h12i3l4m5n16o3p8qr6s10t24uv10w2y
 sad7f2gi398l3m23n4t14u3v5w12y71
 sca2h7or10
 sea19c6e114l3n15r14t15v15
 sh 2a51e509i7o78r12u6y2
 sid21g21l19m6n14r7s4t17x3z13
 skiuy5
 sla6e9i4o8u
 sma15i5o3
 sna6e8o2
 so 145b7f2l20m78n8o33r26u31
 spae28i2l4o18r3
 squ4
 sta28e3i21o31r13u11
 sub9c42d18eg2i3l5mnp16r35
 swa8ei4
 t a7b23c4d3e4fg13h12i5k15l10m11o2p3q3r6s22t29u3v2w5y13
 tab17i11k31l37r5s6u4
 tea34el40m7n6r4
 tha311e1864i264o102r47u4
 tid2egl18m84n3p2r7s5t
 to 670ade3fg9l4mn41o48p6r3s3u2wy
 tra3e33i29o8u7y24
 tuc3lm3nr97t2
 twe8i20o36
 ugh2l6
 unc9d25e3f2h2jl2p2r2t5uw
 up 87o22rs2
 us 13e32iu7
 v a
 van5r2
 ve 39gln7r142
 vi i2no7s
 voi40t
 vul
 w r
 wag2i23kl21n19rs354t17v3y53
 we 28a3e3l60n80pr78t2
 wha132e105i107o69y36
 wid3fg2l44n16s23t193
 wokmn52o9r51u82w6
 wrae2i12o6
 x t
 xi 
 yarw4
 ye a2lr4s16t20
 you453
 zea
 zig
a amn6st
a ba8i7lo11r4u4
a ca15h8l2o13r5u6
a da6e10i3o6r4u4
a fa8e6i4o3r6u2
a ga2eo13r23
a ha3e4io7u5
a i 4
a ja2o
a ki3n2
a la22ei59o28
a ma2e3i16o22u2
a na3e6i3o2u2
a of2
a pa9e2i13l2o5r4u
a qu3
a ra7e7i3o3u3
a sa3ce7h9i5km2n3o15pt6u6
a t a3e4h18i9o7r13uw
a ugp
a ve24i2o4
a wa6e6h15i2o4r2
a yeo
ab aht
abbi41
abel7
abid
able31y2
abou85v3
abseu2
aby 13
acceo3u2
ace 27dfs5
ach 12i3
acie
ack 39is
acle8
acro5
act 9i2l7u
acup3
ad a29b21c10d4e2f11g8h10i12j5k3l4m8n28o11p7q2r2s18t39u2v3w4y4
ada 
adde18ir3
ade 29d6rs2
adfu8
adicln6
adjo
adly4
adn 8
adop
adri4
ads 9
adva6e5i5
ady 14
afe 2
affeo
afor
afra11
afte39
ag am
agai83
age 27d6r9s2
aggl
agicn4
agle3
ago n
agpi
agre3
ags 
ah a3hi4l2m2o3s3t4w2
ahem
aid 412
aigh4
ail 11s3uw2
aime5
ain 88e6i2l13s12t7
air 25ls6y
aise2i2t3y
ait e11i8
ajes7
ak a5bef2gnprs2t2vw2
ake 54d2n4rs15
akin21
al abc5d2ef4hi4mn2o13r2s7t10uw4
aladn2r3s4
ald 
ale 7ds
alf 20
aliac370sv2
alk 20e10i22
all 214e27i3o7sy23
almlo7
alon10u5
alre2u
als 6o2
alt 2e2o5
alwa12
aly 
am a2bei9ln2o2rs5t7v
amat
ambil
ame 85d6n2s4
amil2n9
amma
amomn13
ampi2ls
amus
amy 
an a32b11c4d4e16f7g2h8i23kl2m4n6o18pqr9s16t55u2vw13y8
anag12rt3
ance38h7i5y8
and 843e6il3s11uy
ang 2e25i5l2r14u
anim6n5s5
ank 6es
ann 4e4i2o2
anot21
anqu
ans 6w14
ant 24a3e7h3i3l11s3
anwh
anxi15
any 48t19w
aogr
aord2
ap ao2s
ape 5d3r2
aphy2
apid2t4
apot
appe38i2l3oy2
aps 18
apte11
ar a19b2c5d5f4h10i11jl3m2n2o9p2qs10t27w9y3
aran
arch44
ard 45e24l12o6s9
are 92d13f3r5s2
arge39u7
arialn11os2t
ark 19a2e16i4ns4
arles2y11
arm 18ae2s5
arn 7e3i3t2
arou
arp 6l4
arrae4i5o6uy3
ars 19e4
art 5e2h7i4l2n2s13wy10
ary 7
as a69b13c10d4e11f13g23h24i60j6kl20m13n34o17p11q8r5s106t85u4v10w27y10
asan4
ase 21d7s2
ash 6a2ei6
asidl5no2
ask 11ae15i5
asle8
asn 12
ason11
ass 14a4e7i6
ast 51e15i15s4y
asur2
asy 3
at a86b11c17d33e8f18g4h45i104kl39m15n6o32p13q2r6s108t114u3v2w43y23
atch22
ate 27d14l7nr37s6v
ath 6e35i2
atie9n7o28t2
atly2
atri
ats 19
atte73l
atur19
au o4
auce3u3
audi
augh13
auld2t2
ause23t
auth2i20
avag4
ave 101dl2n8s5
avin15
avoiu3
avy 2
aw a3bh3i2lm2o2rst7w2y
away24
awfu
awin
awle2i4
awne2i2
aws 9
axes
axin2s
ay a23b8c9d8ef4h4i29jkl2m4n3o19p4qs14t29u2w22y10
aybe2
ayedr4
ayin17
ayn 
ays 21
azed
azil
azy 2
b a 
b he
b i 
b to
b up
baby12
back36
bad 2
bake
balal
bank3q
bark3lr2
bat 3hs4
bawl
bbed2
bbin4t41
bble4i3
bdue
be a25b3cd3ef5g5h2i7j2kl6m6n9o11p3q3r5s19t14vw5
beakr2s3t5u21
beca16o5
bed 3s2
bee n30
befo32
beg 7a54gi27u7
behe4i12
bein16
bel 6i7lo6t
bend2t
ber 19e5
besi3t10
bett13w4
bey 
bide
bill16
bing4
bird12t
bish2
bit 54e2ist
bjec7
blacdms2
ble 49d9es2w2
blig3n13
blonw4
bly 10
bmit
boar2
body19
bold
bone2
book9nt4
bore
both15t14
bougnrt85
bove3
bow 3e4is
box 6e
boy 2
brain4sv
brea16e
bria2g7n6s
brok8tu3w2
brus
bs cmst2vwy
bsen
bste13
bsur2
bt afot
btfu4
burn4s2y
busi9y
but 157t13
by a8befgh5i3jm2prs2t32vw5
bye 2
c ahmn4r
c bo
c re
cake6
calel23my
came39o
can 57ad3t
cape5i4
car 2d2e8r8t2
case5i2
cat 37c6e28i4s13
cauc3g3l2s20t3
ccas2
ccee3p
ccou3
ccur2s2
ce a84b20c28d15e3f15g6h25i57j2k2l16m4n5o36p2q4r18s62t69uv11w72y5
ced 17
ceed4
cefu
ceilv
cell2y2
cent
cepa2t4
cer s2t17
ces 11s7
ch a46bc9df4gh37i14jl5m6no9p5r2s24t20uvw18y2
chai3n26p11rt
chbi2
chea2c3d10e4n4rs59
chiel19m7n19
chme2
chne3
choi2k4l4o8pr6s2
chriy
chuc
cia 2
cide7
cie d2n
cil 
cing4
ciou
circ2
civi4
ck a22bf4h2i8kn3o5prs2t69w5y
cked11rt7
ckil2n8
ckle2y
ckrr
cks 5
clai5mr3sw2
cle 7a5s2v
climn2
cloc5s16
clubd2s2
coast2x2
codi
cogn
coil
cold2l
come50f10i10m4p4
conc6d8f10gq3s12t14v11
cook8l2
cope4
corkn5
cost
coul78n5p2r42
cove
cowa
crab3ms3tw2z
crea19ep
crie19m2
crocl2q11s10uw11
crum5s
cry 3i2
cs m
ct a4cgi3o5s2t4w
ctabc2
cted3
cticn3o11
ctly13
cts 
ctuar5
cucu2
cula5ot7
cumb2s
cunn
cup 6b2
cur i23l4r3t3v
cus 3ah2t4
cut 5e9i10t
cy ct4w2
cyin
d a 52b10cd5f11g11l173m3n75prs38t33uw8
d ba7e81i6o5r8u23y13
d ca8e2h2l2o24r9u2
d d a2e12i3o27r5
d ea4degn4v11x3y
d fa9e12i10l3o29r3u2
d gae7i2l9o19r8u
d ha39e74i25o16u3
d i 37f13m4n68s4t72
d jo2u11
d ke3n4
d la4e12i14o26
d ma21e6i3o11u8y4
d na2e18i3o103
d ocf59h8ln35p4r5tu25v4
d pa6e9i4lo11r4u5
d qu14
d ra11e14i4o14u3
d s a51c2e20h86i6kl2m2n2o43p2t11u4w
d ta13e5h527i13o176r5u8w6
d un9p23s
d va4e21i2o3
d wa42e23h38i25o8r2
d ya2e11o38
da s
dains2
danc15
dare6k4
date
daug
day 33s3
dd t
dded18n18r
ddin2
ddle11
ddre3
ddy 2
de a13b3ef2h7i2no16rs3t7uw3y2
dea 13d2l12r28t
deci7l3
ded 59l4
deed16p11
delai7
demn
den 29c2e9i4l13ty3
depe
der 52ae11i14ln2s12
des 9ek2p3t
dful8
dgar
dge 13dh10s2t
dgin2
diamt3
dibl
dict2u
did 60ln12
diedr11s
diff16
dig g4n5
diley
dina16g23n4
diot2
dipp2
dire10
disa3gh5op2t9
diti3
dive
djou
dle 12s2
dly 44
dn t49
do a8b2c5eh3i10l3mn5op2rs14t10vw8y16
dodgo13
does23
dog 3s3
doin6
dom 
don 62e14
door31
dopt
dorm36
doth3
doub11
dow 8n94
dozei
dragw11
drea10dn9s4w5
drie2l4n8pv2
dron2p7w
drun2
dry 8
ds a22bc4d6e2h6i5o9s5t4u2w7y
dsom
ducae5h39ik4t
dued
dull2
dum 
dunc
dutc
dvan6
dven5
dvic2s3
dwin2
dy a6be3fh2ilm2nos6t13y
e a 77b8c3d10f8g14i8l65n167p5r14s48t21w2
e ba25e78i17l5o22r12u40y10
e c a114e3h31i2l7o98r22u3
e d 3a19e10i59o114r10u42
e e 6a11d2f2gi2l4mn17v8x17y6
e fa21e34i41l9o59r12u4
e ga32e8i9l7o39r73u3
e ha159e71i8mo38u5
e i 66f15m4n83r2s21t73
e jaeou24
e ke10i42n19
e la14e28i49l4o53uy2
e m a54e14i25o114u22y4
e na7e25i6o52u4
e o 3bf136h6l7n52p8r29t35u29vw3
e pa33e10i21l15o21r9u20
e qu81
e ra53e59i17o21u4
e s 46a164c4e53h90i27k5l6m4n4o60p14q2t23u28w5
e ta24e12h335i34o126r46u11w21
e un6p16s9
e ve23io5
e w a179e87h119i61o56r6
e yae6o79
ea a5b2c3h2i3no2p4s5t12uw6
each14l6u3
ead 64e7f8i6s9y11
eage9l3
eak 20e2i6
eal 15ael11s
eam 3e4iy
ean 11i5s4t3w
eaog
eap 3o
ear 68acd29e17i7l12n14s19t15
easa4e25i7o11t12u2y3
eat 66e13h11i6l2su13
eau 4t17
eave13iy
ebbl2
eble2y
ebod5
ecamu15
ece 6is3
ech 3
ecid7o
eck 7e3
ecla3
ecogm5n6v
ect 10a3e2i13l6s
ecut19
ed a137b24c10d15e6f11g2h56i78jkl13m5n6o63p11q6r16s46t220u19v9w31y9
eddi
eded3
edgae19
edia3et3
edly6
edn 2
eds 4
educ2
edwi2
ee a16b5d2f2g6h7i20l4m3o4pqs9t10w12y6
eebl3
eech3
eed 18e3n2s2
eein
eek 2l2s2
eel 10i9s3
eem 7e25s4
een 116st3
eep 29e4i3l4y4
eer 10e2fi
ees 6
eet 21hi
eeze7i4
ef dnt
effe3
efor33
efre
eft 11h2
eful7s
eg fpy5
egan55r
eget
egg e3s5
egin27
egs 4
eguln7
eh s
ehea5
ehin12
ehog10w
eigh6
eili
eing17
eir 42s
eith12
eive
ek a3ho
ekly2
eks 3
el a2def2i3o2st2v3w2
elan4y
elbo4
elco
eld 5o
elegs6v
elf 110t
elide10g7n10
ell 100e4i4o5s2y
elon3vw2
elp 10el
els 3e10i
elt 25
elve10
ely 40
em a22b5cd2efh3i8o5qr3s10t15u2w7
emai6r28
embe18l10
emed26l2m18
emn 4l4
emor2v2
empe7t6
ems 4e3
emul
en a50b6c11d7e3f8g4h18i54j3k8l9m5n5o10p3qr4s71t87u4vw26y13
ence25h4io4
end 22e11i8s4
ened24r19sv
engail7rt2
eniae3n13
enjo
enly13
enniy2
enoru17
ens 7a2e10
ent 159a2e9h4i3l16r2s7u12y5
eny 2i
eogr
eon 12e
eopl12
eous
ep a6bh3i5most6uvw2y
epan2w
epea19d3ns
epin3
eplai28y9
eppe6
eps 2
ept 16a
epy 4
er a113b20c22d16e24f38g12h73i69j2k6l24m15n13o37p13q8r8s83t109u5v10w68x2y15
erabl15t3
erbu
erci2u
erda3i
ere 234d36fl6n10s6uv2
erfe4lu
erge
erha16e
eriem2n20ost
erlay8
ermis
ern 2ael
eror2
erpe12i28
erre2i3ou10y
ers 65a13e79io6t7
ert 2a15hi
erveo5
erwai4
ery 156b6t14
es a55b8c6d4f12g3h15i28l5m2n3o18p5qr2s23t39u3v2w14y5
esay
esca4o4
ese 12ln8r
eshi7m
esid3
esk s
esn 14
esou
espae5
esq 
ess 66a3e10i10o13
est 33e3i28l2s2y7
esul
et a17b2c2d5f2g3h11i20m9n2o10r4s9t33u7vw6y7
etab
etch13
eted2ln2x
eth e25i18
etic2m5n2r
etly5
eton
etre
ets 5
ette15i23l5y
etur
etwe4
eupo
eve 7dn28r131
evid3
ew a3ch2i3klm4npst12w3yz
ewhe3
ewis
exac8m
exce5l6
exec18
exis
expe6l11r2
ext 25r6s
ey a22b6c9d12g3h12i2l15m4n2o2p3r12s10t3u2v2w31y
eye 6dls24
eyin
eys 
eze 3d2s2
ezin4
f a 24bdf4il8n24rs7t4u2x
f bae12or6y
f ca3h3io23r2u
f de2io4
f eadmsv3x6
f fae2io5r3
f ge2ilr5
f ha7e25i11jo5
f i 27f3n9t37
f ju
f kein
f la3ei8ouy
f ma3e6i6o2u2y4
f ne2o12u
f of5h2n6ru2
f pa5e2lr2u
f qu2
f raeo4u3
f sa6e2h14i6lmno7p2t4u3w
f ta3e7h187i2o14ru
f ug2p7s2
f ve3o2
f wa3eh14i10o
f yo40
face17t7
fadi
failn3r3
fall13
fami2
fan 10c10n2
far 12mt
fasht7
fat h6
favo2
fe a3bi5jnst4y
fear5t2
fect8
fed 
fee b3l15t18
fell11t23
fend11
fer 2e9r2
fetc7
few 7
ff a16b3f3gh2i3l2no2pq2s4t17w11y2
ffec4den10r11
ffic9
ffor
fica2e2u7
fidg
fiel
fift3
fig h3u4
fill3
find23e2g4i15
fire5s46
fish9
fits2t
five8
fix e
flam8p2st2v
flew
flin
floco2w5
fluns
fly 4
fold4l13
fond4
foolt27
for 146de36g12kmt10w
foun31r10
frai11m2n
free2n4s
frie4g8
frog3m30n3w2
fryi
ft a3fno5t2
ftede2n4r39
fth 2a2
ftin
ftly
ful 34cl25
fun 3n3
fur 3ir2t3y3
fuse4i7
fy i2l
fyin
g a 15b20cdfg7l19mn51r2s11t18w5
g ba2e15r2u10y5
g caehl3o2r2u
g dae3i2o17r
g eal4n2v3x3
g fa3i2o16r6
g galor2
g ha10e22i5o11
g i 20fmn21s6t33
g jau3
g ki
g la5e2i5o2
g ma6e6i3o7y3
g ne6o10
g of26h4ln25pr5u14v6
g pa5e6ilr2u
g qu5
g ra3e2i4o4u
g s 5a23e5h11i4lmo19p2t3u5
g ta3e3h82i4o85w
g un2p12
g ve8o5
g wa8e2h12i11o4
g yeo14
gage
gain84
gall
game14
gan 54dt
gar 5d25
gave8
gay 
ge a16b5c4de3f3i9jk2l2m3no8p4qr4s3t10w3
ged 25
geho10
gene9t2
geogn12
ger 17l8s
ges 7t
get 45aeh14it22
gg i
ggar
gged4
ggin4
gglei
ggs 5
gh a8bcde2fh3i7no3s8t17uw3y2
ghbo
ghed6rs
ghin5
ghly3
ght 185e15f6hils2
gic 
gidd2
gin 11e2g21n12s4
girl7
gitu2
give11i2
glad10n2rs10
gle d3t5
glif4ns6
gloov11
gly 3
gnan5
gnifs
gnor
go a12b4d3f2hi2ln2o10r3s4t5w3
goes8
goin27
gold7
gone12y
good26s2
got 43t6
gpie
gracmn4p2s2v6z
grea35e7wy
griel9n11
grou8w33
grumn5
gry 8p52
gs a15b2c2de2fgh4i10mo3qs4t7w5
gth 2
guar
gue 4ds7
guidn2
gula
gume5
gun 7
gure4
gust
gy a
gzag
h a 55b2cdgl9n33s12t7
h beiloru2
h ca5eh2lo4r2u2
h da2e8i3o4r
h eadin2v2x
h fa2o4r5u2
h ga2eor2
h ha34e14i12o3u2
h i 25f3n6s3t17
h ju
h la3e2il2o2
h ma2e4io2uy9
h neo4
h of13hn12rt2u7
h pa2e2il3ru
h re2i
h s a15e6h15i4o9t4u7
h tae4h87i4o7rw
h un2s
h vae
h wa16e2h8i2o5
h yeo18
had 152en8
hain2r7
hake2i3
half20l32
hame2
han 26c4d33g25k5t
hape4p23s16t11
hard18e31gik2mp10
has 6n2t13
hat 415c2e4t54
have81i9
hbis2
hbou
hday
he a36b77c175d169e40f86g104h157i10j14k53l79m173n25o54p80q63r91s196t123u7v7w209y6
head56p2r56tv
heck3
hed 33dg13
heekl2r3
heig5r43
held4eip11v2
hem 76s3
hen 168e
her 342ae161rs84w4
hes 14e12h7s40t
heth11
hey 132
hful
hich44k
hid e
hiefs
hift
high14
hild19e24l2
him 31b4n7s4
hin 10d12eg182ik60t2y
hion3
hipp
hire7t
his 196k2p9st11
hit 2e19i8
hive
hjck
hly 4
hm n
hmen3t
hnes3
ho a7cdef3gh8i7lmo2rs6tw13y
hoar4
hoes6v
hog 7s3
hoic2
hoke4
hold12e15ily4
hom e5
hon 52o4
hook13l7s
hop 3e6i3
hore4i2o2st6u6
hose14
hot 7
houg88l37r6s22t35
how 66e22i2l4
hree27w2
hrie4l2mn5s
hroa2no8u10w5
hrug
hrys
hs a2s2
ht a49b7cd4e3f5h8i23j3kl3n2o5p4s15t38u2vw9y2
hted2n10r2s
htfu6
htha
htin
htly
hts 2
huck
humb5p2
hund3g4t3
hurr21t3
hush3
hut 4t2
hy d4i13lmnps7t7w2y2
hyly
i a 2dhl3m8ns
i be9r2
i ca28ho8u
i d 10a4e2i7o39
i ea4v3
i fa2e2iu
i ge4i2o3r3
i ha26e4o2
i i 2
i ke2n13
i lei3l30
i m 56a2e4i2ou11
i ne12
i ohn6u2
i pa2ir
i qu2
i re
i sa7e3h38l2pu10
i te3h23o7r
i us4
i ve31o
i wa12ehi14o20
ia a3du
ial 9
iam 8o
iarl
iate3i
ibbl5
ible4y5
ic a6br
icat3
ice 434d8l2r2s2
ich 45
icin
ick 10e3i2ls2
ics 
ict eu5
icul12
id a121b4c2ef7g7h4i17jn35o4p2rs17t242v6w9y10
iday
iddl10y2
ide 27a13d7n3r9s8
idge3
idico2
idly13
idn 12
ids 
idy 
ie a2bcd2el2w
iece9
ied 87l
ief 3
iek 3s
ield
iencd4t9
ier 4s12
ies 8t2
iet 2l5
ieve8
if a3eh6i31mn2o2ps9t6wy25
ife 15
iff e9i7
ific2
ifte3hi
iful19
ify 3i
ig a3ilmo2rs2t
igan
iged3o12
iggi4l
igh 17be6i3t109
igna5io
igs 4
igur4
igza
ii a2t2
iii 2
ike 82d5l5s
il a3b3cio2rs3t3w2y
ild 12l2r9
ile 27d2n19s3
ilian3
ilk 2
ill 81a28e7i13s2
ils 4
ilur
ilwa2
ily 40
im a8d2h3i5os2t7w4y
imagl6
imb l4s
ime 66d5n2s11
imid12
imme4i3
imne7
imp a6el6o5r
ims e4o2
in a143b13c10d4ef11g4h25i25k2l8m13n2o5p3qr8s29t120uvw21y7
inah14r2
ince5h9l
ind 49e17i9l2o8s
ine 23a2d10gnrs8
ing 803e5i7l4o7s37y
inin4os15
inju
ink 63ei14l13
inly13
inn 2e5i13
inqu2
ins 8i2ot20u
int 4e19i7lm2o60r3
inue8t29
invei4
inwa
iny 4
iole7
ion 78a4e8s17
iosi5
iot i2
ious40
ip r
ipat
ipli
ippe5io
ips 
ipto2
ir a6bcd2e3f8gh11i4jlm3n2o8p2s8t8w4
irclu
ird 2s10
ire 12c10d8lp
irit
irl 4s3y
iron
irri3
irs 7t46
irteh
iry 
is a22b16c13d2e9f11g7h19i22jkl8m17n9o10p5q3r4s40t63v7w16y6
isab2gp2
ise 23d11rs
isgu
ish 44e17i2lo2
isien3ot2
iske2
isn 4
isobn4
ispe9iu2
iss 6e2
ist 5a11c2e16l5mo7r
isy 
it a75b20c12d17e7f8g5h39i46j4kl13m33n5o24p15qr4s117t40u7v4w116y4
ital4t3
itch4
ite 78d14l6o
ith 161e12i3mo25
itien20o6v2
itne4
its 59e14
itte8i10l117
itud4
ity 19
ium p
iv t
ive 31d5l2nr5s4
ivil4n4
ix io2t
ixed2
ixte
izar2
ize 13s6
jack
jar 2
jaw s2
jckr
ject7
jell
jest7
jogg
join12
jour2
joy 
judg5
jug 
jump8
jureo5y9
just47
k a 6b9g7l2n30s2t12
k bou3y
k co3
k dio2
k eny
k fi2o6r
k go
k ha2e6i3o2
k i 9n8t14
k ju2
k ke
k lio
k me7uy
k ni2o7
k of16n3r2u3v
k peilr
k qu
k rou
k sa4e2h5o4u
k th34o20u56
k unp6
k ve2o
k wa3h2i7o2r
k yeo13
kabl2
kah 5
kanc
ke a30b4c8e2f3h6i10klm8no15ps7t45u3w3y7
ked 106
keep11
kely5
ken 11
kept11
ker 3s2
kes 15p
ket 7t
key 10
kick3
kid 5
kill3y4
kimm
kind9g139
kiss
kitc4
kle 8d2s
klin4
kly 3
knav6
knee3lsw12
knif3
knoc5t2w86
knuc
krrh
ks a8h2i2nvw3
kurr
ky a3lrt3u
l a 5b5df3gl5n18s16t4
l be23u9
l ca5eh5o6r3
l da3ei3o8r2
l ea2fhiln5v2x
l fa3e4io7r3
l ga2e3io3
l ha10e13i5o2
l i 24fn9s2t20
l jou
l kin
l li2o6
l ma9e8io2uy3
l ne5io
l of25n8r2tv5
l pa4e3lru2
l qu
l re6i3o7u
l s 8a13e7h20i4o22p2t5
l ta6e5h71i2o14r3u2
l un2p2s2
l ve5
l wa9e2h12i4or3
l yo27
l zi
labe3y
lace9ik
lad 11de2y3
laid2m5n11
lamae2i7p
lan 4a3c6d4gn
lap p2
lar 34e3g38ikm3
las 4h4s11t34
lat 2e19i3
laug5
lavo
law 2s2
lay 12e5i2
laziy
lbow4
lcom
lcru
ld a10b28c6d4e2f15g12h16i11kl8m7n32o9p2r2s20t17u3w3y11
lded5n7r10
ldie11n3
ldly3
ldn 27
ldom
ldre9o2
le a34b24c11d13e2f11g13h20i17jkl6m5n7o10p13q3r8s46t57u4v2w28y5
lead5n3pr16s39v14
lect
led 62g4
leedp17
left13
legag2s3
lemn7
len 5c14dgnt17
ler 5
les 20c4s22t3
let 22eos3t2
leve2
lew 3i
ley 
lf a23b4d3ef5h11i16mn6o5p2r2s12t22u8vw6y2
lfth
lgar
lia m8r
licae370k
lid as
lie 3d28fsv8
life11i2ty2
lige3h8
like93
limb2
line4g61k
lip p3s
lis h7t11
lit e6t117
live20i2
liza2
lk a8ci2jln2o2s2t2w
lked10
lkil2n22
lky 3
ll a41b25c13d14e11f10g7h28i42j2k2l7m23n5o20p11qr14s53t80u5v2w19y26
llabr28
lle 4cd22n7r5s2t
llia8en12
llonw25
lls 5
lly 44
lmly
lmons6
lobs13
lock11
lodg
londe6g45s
look95mr2s
lory7
lose17it3
loud14s2
love18
low 28e13il8n2s5
lp bi3mo2t3
lped
lple
lrea2
lroo
lrus
ls a4efgi5o4t4uw4
lse 10
lsie
lso 2
lt a5cd2gi2mq4rs4t6uv3w2
ltat
lter2
ltiep
ltog5
lty 4
lubs
luck2
lude2
lugg
lull
lung
lure
lusi2t
lve 4s5t
lway14
ly a74b22c6d14e6f19g9h12i32j4k8l5m8n7o17p9qr20s36t42u9v2w26y9
lyin7
m a 17b2f9gl4n24s2t3
m bae5iou3
m caehu
m dae2io2
m eadn2v
m fao6u
m gel2or3
m he5i3o2
m i 13n13st
m la
m ma4
m ne2o11
m of7ln5pru4v
m pel
m qu2
m rae2o2
m s a8ceh3i2lo6u8
m tah29o19
m unp2
m ve2
m weh10i7
m yeo3
ma acs
mabe4
mach
mad 15e27
magi2p
maidn5
maje7
make35i7
mal 2al16s4
man 19a12n3sy11
maps
mar c34k36my4
mas t4
matit8
may 10b2n
mb u
mber24
mbit
mble12i9y2
mbri2
mbs 5
me a32b14c7d7e2f7g4h9i14jkl9m8n5o39p4r4s36t65u10v3w29y4
mean21st
mebo5
med 38i4
meek2t3
meho
mela4y2
memb18o2
men 2st45
meon
mer 2c2e2rs2
mes 17s2
met 3h18i6
mewh3
mfit2
mfor8
mice4
mid 3d7l9
migh27
mile6i3k2ly2
mind12e10g21iu29
mise3is6t3
mitt2
mixe
mly 
mmar
mmed3nr
mmin3
mmon3t
mn at2y
mney7
mnly4
mock54
mode2
mokei2
mome29i
mon 3dg12lt2
moon
mora10c2e44n5rsy
most14
moti
mour2s80t12
move8i3
mp cdt
mpant6
mped5r8t3
mpha
mpin5
mpla2e5y3
mpor2s3
mpro
mps 
mpt 2u3y
ms a2f2hrt4w
msel7
mson2
msta
much49
mudd
mulot
murd2
mus ch8i3t37
mutt4
my a2bd10e2fg2h5jkl5mno2p3r2s4t6w2y3
myse7t2
n a 124b3c2d5f2g10hil34m4n102r6s15t16w
n bae11i3o7r2u19y7
n ca7eh10lo7r7u4
n dae2i5o11r3
n ea6egn4v6x9
n fa6e2i9l2o16r5
n ge2l3o3r5u
n ha16e45i11o14u2
n i 47f5glm3n56s9t51
n jou3
n ke8in2
n lae9i10o7y
n m 3a9e2i4o3uy12
n ne5i2o12u
n o cf22h2l6n20p3r5tu4v2y
n pa2el2oru3
n qu3
n ra5e16io4u3
n s 7a37ce6h44i11lm2o16p3t7u14w2
n t 195a7e4h265i8o36r3u7w
n ugn3p7s
n vae4i
n wa16e13h43i30o7r
n yae2o40
nabl
nage11i
nah 14
nail3
nal 3l
name11
nant5
napp
narr2y3
nast
natc2e5i3u6
nave6
nay 
nce 92d5r2s2
nch 6e10io4
ncie3ln2v
ncliu4
ncom7ru4
ncy 7i
nd a107b52c17d18e13f22g16h62i68j6k2l28m28n18o44p16q6r22s125t213u9v11w87y15
nded17e16mr57
ndidg5n12
ndle3y4
ndo inw8
ndre
nds 21o
nducm
ndy 
ne a23b5c5d6e9f14gh7i11jk2l2m2n3o34p3qr2s21t19w18y
nea 2r27s3t4
neck7
ned 59
nee 2d3lz8
nega
neigt2
nel ty2
nent
ner 17a10gs12v5
nes 5es15t3
neve45
new 17
next25
ney 7s
nfolr
nful2s10
ng a146b34c11d24e13f25g4h47i79j3kl13m23n14o79p15q5r13s76t175u14v13w35y10
ngag
nge 13d11r10s2
ngin13t2
nglae5i6y
ngo 5e2
ngrai9y8
ngs 39
ngth2
ngue3i
ngy 
nhap2
nial
nibb5
nice8
nied2s
nife3y
nigh5
nile
nima6
nine5g68
nion2
niseh21
nity8
nium
njoy
njurs
nk a9defh2i12m6no7qs4t9uvw2y13
nked2
nkin14
nkle9i4
nks 
nles
nloc
nly 80
nn am2s2w
nned4lr5
nnin23u
nnoy2
nny 3w2
no a3b2c2d4hi10jl3m7n5o5p3r7s7t10u9vw2y
nobo6
nock5
nodd
nois3
none3s6
nor 3am2t3
nose8
not 139h48i16
noug17nr4t
now 132h2i2l3ns2
noy e
nple2
nque4i2
nrol2
ns a9bc4fh2i8jlmo3pqs3t9w9y
nsat2
nse 10n7
nsid10
nsol
nst 9a10e3
nsul2
nswe14
nt a19b10d4f6gh5i13l3m2n2o56p2rs25t36uvw5y2
ntag3i2n2
nted15m4n6r19
nth 6e3
ntiel4n21o2prs
ntly28
ntme2
nto 60
ntra2eo3y
nts 11
ntur12
ntwi
nty 5
nuck
nued8
numb4
nurs6
nusu
nute29
nvenr11
nvit4
nwar2
nwhi
nwil
nxio15
ny a2d3f2g3hi4l6m8o8pr8s3t4uvw3
nyin
nyth19
nywho2
o a 25bcf2gl38m2n23r5s11t2vw
o ba5e59ior4u5y3
o ca7h6l8o9r4u3
o da6e3i4o27r7
o ea9i2n2v2x4
o fa9e7i14l3o3r2u
o ge18i2lo18r8u2
o ha25e79i9o4
o i 12d4n11s3t33
o ju
o kei2n6
o la8e11i12o13y
o ma20e8i3o7u13y4
o ne6i3o8u
o of5n24o7p2r3t2u
o p a2e2i4l8o2r3u4
o qu3
o rae13i3o7u
o s 2a41c3e33h38i7lm2o12p10t8u7w
o ta8e7h133i7o9r5u4w3
o ugns12
o ve8i
o wa12e6h6i13o12r
o ye3o26
oard2es4
oast3
oat 4
oaxi2
ob i
obbei3
obey
obli3o
obod6
obs 2t13
occa2u2
ocees6
ock 63e10i5s2
ocod
od abcd7efhi3lm3n5o3prs3t6w2
oday
odd e
odenr2
odgei
odil
odo 13
oduc5
ody 21
oe ap
oes 26n14
oeve
of a36b14c33d3e11f4g8h30i26jk3l13m21n5o7p7r7s23t169u3v4w11y11
off 66e13i2
oft e4l
og a2fghjnost2w2
oget14
ogge
ogni
ogra2
ogs 6
oh a2d11eh2i7m6ps3t5wy4
oice42
oid 
oils
oin 9e3g33t6
oise10o3
ok a16b2cd2f2h4i4lmno7ps2t20u6w3
okah5
oke 19d44n7r
okin31
oks 2
oky 
ol a6ef2i4o2stw
old 33e14i14l
ole 17m7n9s
olid2st6
oll 3e3o14
olro
oly 4
om a8b3de2f5gh3ino8s5t14uw4y
oman
ome 99b5dhn29or2s2t23w3
omfi2o8
omil2n10s3
ommo4
omor
ompal3
on a72b14c10d3e6f11g4h24i55jl7m6n3o20p3r7s25t155uv3w38y12
onabl4t2
once31l4
ond 8e28l2osu
one 167d3l2r8s4
onfu10
ong 60e6i2s2u3
onio
only49
onou5
onqu3
ons 31e7i8t2u
ont 2e5h2i9r
onve11
ony 
oo b3cdf4gl3m4o7s4twy
ood 41e
oof 5
ook 73a5e41i28s2
ool 18ir
oom 22i
oon 27e2
oop 9
oor 56s2w
oose3i
oot 10hi4m15s8
op ab2dfio9s3t4w2
ope 8dfln17r2s
opin4
ople12
opost
oppe8i2o9
ops 
opti
oque11
or a52b4c7d7e2f7g2h16i28jkl15m6n5o8p6r3s43t49w6y13
oral9n3
orca2
ord 8e8i2s20
ore 84hp
orge4o8
oriet2
ork 8es
orld6
orm 3ao37
orna2e5i5
orou2
orpo4
orrio5y2
ors 6e4
ort 23a9e2h8io3s3u10
orus6
orwa2
ory 22
osal
ose 57cdlrs3t
osin2t9
oss 6e3i10l
ost 17l
ot a31b9c8d5e6f3g9h6i12j3l10m7n4o3p4q4r3s21t37u9v2w5y3
otam
ote 2c
oth 17e70i28
otic16f4o3
otma14e
ots 6t2
otte6i2l10o4
ou a30b6c27d30e7f9g11h10i5j5k42l18m29n6o10p5r22s36t23uv6w39y3
oubl8t8
ouch2
oud 13el2
ough136
ould197
ouncd92g5t7
oup 18l2
our 77a7ce2in4s40t14
ous 31a2e101l19
out 217e8h18i2s2
ove 9d9l3r38s11
ovin3
ovok
ow a34b5c9d14e4f7gh13i29l6m7n4o9p4q2s27t41u6v4w34y8
owar2
owd 3e6
owed13r6v20
owfu4
owhe2
owin18
owl 6e5i4sy8
own 114ei2w
ows 9
ox a2hot2
oxed
oy abit
oyal2
oyed
oys t
oze 
ozin
p a bfg6l2n30pst2
p ba2e5ou3y3
p ch3lo
p do4
p ean
p fi
p he2i2o
p i 3fn14s2t4
p ki
p lai5
p meoy
p no2
p of16n3ru
p pe
p ro
p sahio8
p th18io12w
p un
p ve2o
p we2h2i2
p yo
pacek3
pade
pain3r7
pale3
pan 2st6y
pape
parc2d6i2t19
pass15t3
pat 3hi10rt5
paus3
paw 3s5
pboa2
pe a3di3s2t2w2
peak21lr14t19
pebb2
pect8
ped 26
peec3dp4r
pefu
pegs
pelel
pen 13c2de16i4ns5t12
peop12
pepp6
per 18a2e7f4h16i3ms9ty
pes t
pet 4
phan
phon52
phy 2
pick3t5
pid 6el3
pie 4c9
pig 8e12s4
pill28
pinc3eg15ik
piri
pish
pita4e2iy3
plac9i11n8s3t4y15
ple 17a33dn3s4t2
plice28
ply 16
pock7
poin5s7
poke16y
poli6
pon 23
pool9n2r26
pop eo
porp4t10
posae15i4s7
pot 3a
pounr2
powd
ppea14d13n21r9
ppin4s
pple4
ppoipr8s15
ppre
ppy 9
pracy3
prea3cs15t5v
prigns12z6
proc7d2m3np3stu2v4
ps a5h2i8n2osty3
pset
psta
pt a6dfgh2io2pst2w
ptan
pted8r11
ptino
ptoe2
ptuo3
pty 
puff
pull2
punci
pupp7
purpr2
puss
put 26e2t3
puzz13
py a4bi2jmsvw2
q he
quad4r4
quea2e74r2s22t12
quic4e7rst51v
r a 35b7c2d3f2g3hl37n62p2r10s18t13u
r ba2e12i3r4u10
r ca8h9lo12r7u3
r da4e3i7o13r5
r ea3d2eg2ilnsv10xy9
r fa14e11i8l5o16r6u2
r ge4l2o4r4u
r ha29e66i11o15u
r i 37df8i2m2n18s4t41vx
r jau5
r ke2n6
r la5e11i21o7
r ma12e2i5o10uy3
r na3e6o15
r of30h5ln11p3r5t2u3w6
r pa9e2l3o7r5u3
r qu9
r ra2e8u
r s 4a21e8h50i12l4m2n2o29p2t7u6w
r ta7e4h125i6o36r3u4w19
r un3ps
r v e4i4o2
r wa28e14h26i19o3
r x i
r ye3o28
ra y
rab 3b41l
race7t2
radi
rage5gi2
raid11g4l2ns3
ral 19dil7s
rambe2mp
ran 14c6d5g4t3
raor2
raph2i2p2s
ras h3s3
rat ce11h23st
rave8i2y
raw 8il5
ray 4
razey
rbur
rcar2
rce 
rch 35b2e5m2
rcia2
rcle
rcump
rd a12b6cefh4i6m2o5ps3t11w2y2
rday3
rden24r10
rdicn2
rdly12
rdon6
rds 39
re a59b14c16d13e4f6g10h13i41l12m12n15o25p10q3r3s78t72u2v2w64y23
reac11d38k2l14m8rs11t57
receio2t10
red 70lu
ree 41ln5ps6z
reforu4
regu
rehe
rel i2l3y7
rema33b8e21o2u
ren 10c4gt9
repae19l34t
rer 5
res 20ae8hop2s11t17u
retc6e3is2t2u
reup
reve3
rew 8
rey 
rfec4
rfly
rful
rge 30r7s2t5
rgot8
rgue2m5
rh f
rhap16
rhea
ria 2l8t
ribl
richk
ridd3g2i
ried54fk4n4r2s3
riggh48
rill6y11
rime2ps3
rin 6g45k13n4st
rios5tu21
ripp
ris 2e13i2ot2
ritae5h2i4t3y3
rium
rive3
rize6
rk a4bhi3jmno3s3t6vw2
rkab2
rked17y
rkin4
rkne
rks 5
rl los2
rlan
rld 6
rled2y
rls 6
rly 21
rm a4c2fi4ort4w2y2
rmaln
rmedr
rmit
rmou37
rms 6
rn a2fi3lmn3o3rt3uw2y
rnam2t
rnead15r5s2y
rnfu2
rnin19
rnly
rns 3
rnt 3
roarst2
roce7k2o
rodu5
rog 3
roke8
roll5
rom 30e2i3
ron 2eg5ost3
roof5m22t2
rop e3op6
roqu11
ror 4s4
rose8s10
rot e2ht2
roub5cd2g16n49
rove3o
row 25d8f4i12l6n12s
roya2
rp bchkl2
rpat
rpen12
rpil28
rply4
rpoi4s
rpri11
rran2
rred2l4t2
rrh 
rribe18ln4tv
rrolrw12
rrump10
rry 13i3
rs a18b4c4d2ef2gh5i14lmn3o12r2s4t15uw13y2
rsat11u2
rse 36l86
rsin3s
rson6
rst 47a6io
rt a7b2c2ghi3no17rs3t2w3
rtab7i16n2
rted2e2r2
rth 12de5ru2
rtic4e2n2
rtle61
rtne2
rtoi3
rts 16e2
rtun10
rtwh
rty 10
rubb2
ruck2
rude3
rue 2
rug 
rule5
rum 2b6p3
run 3k2n7t5
rupt10
rus 7h4t
ruth2
rved
rvin
rvou5
rwar2y
rwis4
ry a33b3c17d10e5f7g13h9i12l15m16n13o3p9q2r3s26t21u6v2w14y4
rybo6
ryin19
ryph52
rysa
ryth14
s a 65b7d2f2g5hl49n129p3r20s25t11wx
s bae25i6lo5r2u17y3
s ca11e5h13l3o15r8u7
s de4i8o13r5
s ea10i2l2mn5v7x4y13
s fa14e6i9l3o23r3u4
s ga3e10o27r10
s ha23e49i17o12u5
s i 54f19m3n41s5t58
s ju8
s kin
s la12e3i10lo16uy2
s ma9e5i2o26u9y3
s na2e9i2o64
s ob3f48h7in14pr11u7v8w
s pa5e6i3l13o3r6u2
s qu15
s ra8e11i6o3u
s s a27c2e7h100i16l2mn3o41p5t5u14w
s ta13e6h191i19o65r5u3w4
s un6p5s4
s ve23o9
s wa21e43h38i11o8r2
s ye6o29
sabl2
sad 3l4
safe2
sage7r
said398
sal imt2
same23
sand4g2t5
sapp2
sat 14i14
sauc3l2
sava4e
saw 12
say 53i15s4
scal2p4
scho7
scolp4
scra2e6o2
scul
se a26b14c10d13ef7g7h10i36j2kl7m3n6o19qr2s28t59vw37y13
sea 14lorst
seco6u
sed 58
see 63im36n14
sefu2
sel df110l2v3y2
semab2
sen cd4s11t15
ser 3ai2p12v
ses 7
set 12rt4
seve15
sey i
sgus
sh a8c2f2gh2i11n2o5ps4t11w3y6
shadk5l23m2n4p4r14
she 506d18l2s2
shifl2n10o3r7v
shly
shme
shoe6o8p2r10u47w7
shri12o8
shut6
shy l
sibl7
sic 3s
side37
sie s
sigh20n
sile19y8
simp6
sinc4e6g29k
sion20
sir 7
sist5
sit 7ei4st10y5
six 2t
size13
sk ach3i2mpst2
skan
sked15r2
skimn5
sks 
skur
sky 5
slat6
slee17
sligp3
slow8
slug
sly 20
smal15
smil5
smok3
sn t30
snai3pt2
snee8
snoru
so a12bc4d2e5f3g3h3i7kl5m15no6p2qrs41t19u2v7wy5
sob b4es2
soft2
sold11e9i
some79
son 23a3g7s11
soo 7n25t
sorr5t21
soun12p18r2
spadi
spea22c4e4lr11
spiert
spla3e
spok15o2t
spre3
sput2
sq h
sque4
ss a17b4cd2ef2h3i3m4no4pr2s14t24w8y2
ssag6n
ssed19m2n
ssib7cn7o11
ssly
sson13
st a34b29c9de3f3g6h12i22klm7n6o17p4q2r6s19t39u3vw18y
stai4k3lm2n31r12t2y6
stco2
ste 3a5d5n11p2r32s
stic6fgl24n11o21r2
stle3i2y3
stma
stocd2l3mo10p9r16
stra8e5u2
sts 6
stuf3p8
sty 8
sual7
subdj7m
succ3h39
sudd18
suet
suga2
suit3
sulk5t3
summ
sun 
supp16
surd2e26p12
swal3m5
sweer14
swim4
sy bct3
t a 62b7c2d4f5g15i2l93m4n103p3r8s52t33w6
t ba12e73il3or3u21y4
t ca21e2h10o17r6u9
t da8e6i19o43r4
t ea5dgil2mn3s2v11x8y2
t fae4i20l3o30ru2
t ga3e9i5lo16r11u
t ha53e73i13o18u10
t i 75d6f13n77s38t123
t jo3u7
t ke2i2n17
t la25e16i25l9o14
t ma32e20i13o6u15y6
t ne7o28
t o c2f87h6ln100p3r8tu18v7
t pa6e8il6o15r5u9
t qu17
t ra7e25io
t s 98a69c5e21h101i14l3no32p7q2t17u10
t ta11e15h304i9o101r12u7w4
t un9p18s11
t vae19o
t wa114e17h46i26o35r2
t ye6o56
tabl26
tacl2
tage3
tail11n18r4
take29i5
tal 4e4k32l2
tamp2u
tanc12d12g2t10
tar d4i3t9
tast6
tate2i4
taug4
tay 5s
tch 21e11i8
tcoa2
te a22b2c4d3ef8g4h4i6jk6lmn3o19p4r13s8t15u2vw7y
tea 17c4d4mpr11s
tect
ted 84
teen5t
tele4l36y14
temp12
ten 27c6d7e9i4t
teou
teps2
ter 162bcd3e12fi5mn3p28r13s13wy2
tes 16t
teve
text
tful10
th a54b5c5d5e5f5g4h20i11l3m5no16p3rs18t48uvw6y5
than30t284
thda
the 1425i43l2m78n88r234s12y132
thfu
thicem4n221rs120
thme
thor4s10u115
thre29o18u
ths 4
thum4n2
ti f
tic 4e15ik5u4
tidey
tie dn9r3s2
tiffu19y
tigah
til 4l29y13
time77i12
tin eg101u8y3
tion82u3
tipalt2
tire9r2
tis 5p
tittu2
tive2
tle 189d4s2
tlin4
tly 53
tman14s
tmen3
tner2s4
to a68b65c19d35e12f25g43h101i25k8l26m24n5o11p16q2r11s83t124u3w19y5
toas
tock
today2
toe 2s3
toff
toge14
tois3
told4e3
tom 4eo
ton e38g3s
too 24d7k24lp2
top 10p4s
torimt3y14
toss3
toucg
towa
toys
tra cdi4lmn3o2psy
tre a10e15m11nt4
tria8ce18mou
trod3t3u5
truc2e2m3t2
try 12i13
ts a21b2c6d3e13f11gh9i5l5m7n7o9p2r2s5t8u2vw7
tsel14y2
tsid2
tste2
tte d4mn14r98
ttien40
ttle131i2
ttom4n
tty 
tual
tuck3
tude4
tuff3
tuli
tumb3
tuna2i8n
tuou3
tupi8
tura4e33kn37t59
tut 2
twee4l5n3
twhe
twic5n13s3
two 36
ty a6df6h2i5l2o7s8t6w5
u a 4dgl2n7r14s
u bae2u2y
u ca14o12u
u d 9e2i5o12r2
u esv3x3
u faei3lo3
u ge2o5r3u
u ha7io2
u i fn2t
u jo4u
u ken41
u lei11l6
u ma8e6i8ou3y3
u ne4o2
u oln2o4ru6
u pl4r
u re22
u sa11e12h8i2o2p
u ta2e4h10o6u
u us
u ve6
u wa4e7h2i8o18
u yo3
uadr4
ual 4l4
uardr4
ubbei
ubdu
ubje7
uble7i
ubmi
ubs 
ubt 4f4
ucat
ucce3
uce 2d3p2r
uch 86e40n3
ucin
uck 6e3i2l2
uct 
ucum2s3
ud a5cdi3otv
udde18l
ude 6d2nr
udge4i
udib
udly2
ue adhims
ueak2
ued 10
ueen62r10z2
uero2
uess5t24
uet 11ei
uff 3e
ug in
ugar2
ugga
ugh 42e2i2l3t102
ugli4y2
uick4
uid 
uiet7
uine2
uire
uisi
uit 3e51
uive
ul a2b3cg2i2os14t6w2z
ular6
ulcr
uld 162e8n27r2
ule 2s3
ulga
ulip
ulki2y3
ull 7aeiy20
ulou2
ult 6ai2y4
um aefo
umbe6l8r2s4
umen5
umme
ump 2e8hi3
umst
un abhimnos2t4w
unat2
unce2hio8
und 83e29o2rs5
unea3
unfo2
ung 7r3
unha2
unist8
unju
unk 2
unleo
unnei8y3
unpl2
unro2
unt 2a2e4i9rsw
unus
unwi
uous3
up a37b9c3d2ehi15l4mn2o7ps6t18v2w2
upbo2
upid8
uple2
upon23
upplo14ry7
upri
upset
upt e8i
ur a6b4c5d2e3f5h12i3jklm7n2o4p6s4t11vw3
urag7l4
urce
urd 2e2
ure 39d8es19
urio24t
urke
urle2sy
urn 13e15f2i11s3t
uror5
urpaor11
urrae2i14o2y10
urs 8e35i3t2
urt 13aeh4i2l59s2
urvi
ury 13
us a10b2c3d2f3gi2mno5p4r3s5t8uw2y2
usan2t
uscu
use 134d20f2mr2s
ush 6ei2r8
usic3l3n10o6
usly19
uss 
ust 82a4eio3r
usua7r
usy 
ut a52b5c6d4e6f11gh26i76k2l10m5n6o55p3rs34t73u2v2w24y7
utch
ute 25d14s9
uth 15fo2s4
uti f16n2o13
utsi2
utte16i6o
uzzl13
v ad
v th
vage4
vanc3i5t3
vari2
ve a21b14c7d6ef6g10h10i13jkl3m3n12o20p2rs12t32w4y12
ved 17
vege
velivy6
ven 29i5st15
ver 126a4de5his15ty173
ves 25
vet 
vi p
vice2
vide3
vii i
vil 4
vineg23
viol7
visa2ei
vita2e2
voic40d
voki
vote
vour3s5
vulg
vy as
w a 5b2gl7m3n17r2t3
w baeru3
w ca2h2lo4u
w de2i3o8r
w easx2
w fa2io2u2
w gl
w ha3e10o4u
w i 16d2fn4s5t6
w ki
w la4ei2o
w ma3e2i5ouy
w neo4
w odf3ln6
w palou2
w qu2
w rao
w sa8h10i2m2o3pu3
w tae2h44i2o8r3
w unp4s
w vo3u
w wa3e2h26i3o5
w yao9
w ze
wag s
wais3t20
wake
walk20l3r
wam 5
wand4t15
ward6n
was 336h5n10t3
watc11e6
wavi3
way 79s13
wd aco
wded5r
we bc3dgh2ilm2pqr2s2tuvw7
weak2r
wed 13
week3n4t
welcfl59v4
went83
wept
wer 13e82s3
wet 2
weve20
wful5
what132
wheen77r23t11
whic44l24s13t27
who 55el10ms2
why 36
wice5
wide3
wife
wig 2
wild4l41
wim 2m2
win 3d9e2g20k15t
wis e6h21t3
with188n4s
wl a3htw
wled7
wlin8
wls 
wly 8
wn a24b5c2d4ef2h12i12lm2o11s6t20u3w8y
wned3
wnin4
wnwa
wo a3bc2df2gi2l3o2p3rs6t6w3
woke
woma
won 25d27
wood9
word27ek8l6mr2s2t6
woul82
wow 6
wrap
wret2
wrigt11
wron5t
ws a5hi3o2st4w2
x aln
x he
x is
x o fn
x th4
xact8
xami
xcel2p3
xcla6
xecu18
xed 3
xes 
xi w
xing2
xiou15
xis t
xpec4r2
xpla11
xpre2
xt a3c2dfi2m2pqrt7v2w2
xtee
xtra4e2
xts 
y a 15b8d4f3g7hl32m2n75pr5s20t12w
y ba3e17lo7r2u12y3
y ca11h5i2l3o9r7u6
y d 4a3e15i13o17r9u
y ea5l3n5v3x2
y fa3e3i4o25r4u2
y ga3e3l6o13r6
y ha21e14i5o8u4
y i 39d2f4lmn21s5t33
y jaou6
y kei3n6
y la2e6i27l4o15
y ma9e7i8o7u15y
y na2e8i2o15u
y of28hln14pr3t2u5v2w2
y pa2e2i3l3o9r8u4
y qu4
y ra8e28i3o6u2
y s a34ce8h24i2l4m4o22p3t7u7w
y ta8e7h104i4o46r3u2w2
y ug3n8p7s3
y ve4io4
y wa18e26h29i27o13r
y ye2o28
yal 2
yard
yawn4
ybe 2
ybod6
ye bcf3hiw2
year2
yed 3
yelip
yer 4s4
yes 37t3
yet 20
ying47
yly 
yn t
you 379n5r63t6
ypho52
ys abcg3hi2lopr2st5w2y
ysal
ysel7
yste3
ythi33
ywhe
ywor2
zag 
zard2
ze a3bdf2hst5w3
zeal
zed 3
zes 8
zigz
zily
zing5
zle d8
zlin4
zy t2
zzle9i4
`;
