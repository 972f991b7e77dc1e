"""Numbers, lists and words that a class of hundreds gives as answers, each with the verdict that it deserves.

Written from the questions alone. "right" has to be accepted; "rounded" is right but for its digits, and "form" but for
its form; a natural slip stands under the name of its misconception, several where more than one is true; "wrong" is
wrong, and nobody can say why.
"""

GIVEN = {
    "1.1": {
        "right": """
            1.5; 3/2; 1.50; 0.5*1 + 0.25*2 + 0.25*2; entropy([1/2, 1/4, 1/4], base=2); Fraction(3, 2); 1 + 0.5
            1.499; -(0.5*np.log2(0.5) + 2*0.25*np.log2(0.25)); -sum(p*math.log2(p) for p in [.5, .25, .25])
            np.dot([.5, .25, .25], [1, 2, 2]); -0.5*math.log(0.5, 2) - 0.5*math.log(0.25, 2)
            entropy([0.5, 0.25, 0.25])/np.log(2); np.float32(1.5); np.array(1.5)
            np.average([1, 2, 2], weights=[2, 1, 1]); 6/4; 1.501; np.log2(8)/2
            np.sum(np.array([.5,.25,.25])*np.array([1,2,2]))
        """,
        "base e for base 2": """
            1.04; 1.0397; entropy([.5, .25, .25]); -(0.5*np.log(0.5) + 0.5*np.log(0.25)); 1.5*math.log(2); 1.0
        """,
        "base 10 for base 2": "0.4515; 0.452; 0.45; entropy([.5, .25, .25], base=10)",
        "forgotten minus": "-1.5; -3/2; 0.5*np.log2(0.5) + 0.5*np.log2(0.25)",
        "sum for mean": "5; 1 + 2 + 2; 5.0",
        "weights forgotten": "5/3; 1.667; 1.67; np.mean([1, 2, 2]); 1.7",
        "1 - p for -log p": "0.625; 0.5*0.5 + 2*0.25*0.75; 5/8; 0.63",
        "unequal taken for equal": "1.585; np.log2(3); 1.58; 1.6; math.log(3, 2)",
        "one term of the sum only": "0.5; 1/2; np.mean([.5, .5, .5])",
        "number of cases for its logarithm": "3; 2**1.5; 2.83; 2.828",
        "wrong": "15; 0; 7; 1.2; 4.2; 11; -0.2",
    },
    "1.2": {
        "right": """
            2; 2.0; -np.log2(13/52); np.log2(4); -math.log2(1/4); math.log(4, 2); surprisal(0.25, base=2)
            np.log2(52/13); 1.999; math.log2(52) - math.log2(13); -np.log(0.25)/np.log(2); 1 + 1; Fraction(2)
            np.log2(52) - np.log2(13); 2.001; np.int64(2); -math.log(13/52)/math.log(2); np.array(2); 4/2
            -np.log2(.25)
        """,
        "base e for base 2": "1.386; np.log(4); -np.log(13/52); 1.39; surprisal(0.25); 1.4",
        "base 10 for base 2": "0.602; -math.log10(0.25); 0.6; 0.6021",
        "forgotten minus": "-2; np.log2(0.25); math.log2(13/52); -2.0",
        "1 - p for -log p": "0.75; 3/4; 39/52; 1 - 1/4",
        "probability for surprisal": "0.25; 1/4; 13/52",
        "number of cases for its logarithm": "4; 52/13; 4.0",
        "log of another event's probability": "5.7; 5.70; np.log2(52); 3.7; np.log2(13); 3.70; 0.415; -np.log2(39/52)",
        "a weighted term for the surprisal": "0.5; 0.25*2; -0.25*np.log2(0.25)",
        "wrong": "13; 1; 8; 6; 52; 39; -13; 3; 0",
    },
    "1.3": {
        "right": """
            0.645; 1.29/2; (0.81*1 + 0.09*2 + 0.09*3 + 0.01*3)/2; 0.6450; np.dot([.81,.09,.09,.01],[1,2,3,3])/2
            129/200; 0.644
            expected_length({'HH':'1','HT':'01','TH':'001','TT':'000'}, {'HH':.81,'HT':.09,'TH':.09,'TT':.01})/2
            0.646; sum(p*n for p, n in zip([.81,.09,.09,.01],[1,2,3,3]))/2; Fraction(129, 200); 0.5*1.29
            (0.81 + 0.18 + 0.27 + 0.03)/2; (1*0.81 + 2*0.09 + 3*0.1)/2; np.float32(0.645); (81 + 18 + 27 + 3)/200
            (1 + .19 + .1)/2; 64.5/100
        """,
        "rounded": "0.65; 0.64; 0.6",
        "the price of a pair for the price of one": "2.25; 1.29; 0.81 + 2*.09 + 3*.09 + 3*.01; 1.3; 1.290",
        "entropy for the price that is paid": """
            0.469; 0.47; entropy([.9, .1], base=2); 0.938; 0.94; -(0.9*np.log2(0.9) + 0.1*np.log2(0.1)); 0.5
        """,
        "weights forgotten": "1.125; 9/8; (1+2+3+3)/4/2; 1.12",
        "unequal taken for equal": "1; 2/2; 1.0; 2",
        "another code": "0.745; 0.595; (0.81 + 0.09*2 + 0.09*2 + 0.01*2)/2",
        "form": "'0.645'; [0.645]; (0, 645); '0,645'; {0.645}; '0.645 bits'; [129, 200]",
        "wrong": "0.9; 0.1; 0.81; 3; 0.2; 4; 12; 0",
        "halved once too often": "0.3225; 0.645/2; 0.322",
    },
    "2.1": {
        "right": """
            2; 2.0; np.log2(4); cross_entropy([.7,.1,.1,.1], [.25]*4, base=2); -np.log2(1/4)
            0.7*2 + 0.1*2 + 0.1*2 + 0.1*2; 1.999; -sum(p*math.log2(0.25) for p in [.7,.1,.1,.1]); math.log(4, 2)
            cross_entropy([.7,.1,.1,.1],[.25]*4)/np.log(2); 2.0000001; -np.sum(np.array([.7,.1,.1,.1])*np.log2(1/4))
            np.array(2.0); 4*0.5; surprisal(1/4, base=2); Fraction(2); -math.log2(.25)
            entropy([.7,.1,.1,.1], base=2) + kl_divergence([.7,.1,.1,.1],[.25]*4, base=2); 2 * 1; np.float64(2)
        """,
        "base e for base 2": "1.386; np.log(4); cross_entropy([.7,.1,.1,.1], [.25]*4); 1.39; 1.4",
        "base 10 for base 2": "0.602; -np.log10(0.25); 0.6",
        "forgotten minus": "-2; np.log2(0.25); 0.7*np.log2(.25) + .3*np.log2(.25)",
        "p and q swapped": """
            2.62; cross_entropy([.25]*4, [.7,.1,.1,.1], base=2); 2.6201; -np.sum(0.25*np.log2([.7,.1,.1,.1]))
        """,
        "entropy for the price that is paid": "1.357; 1.36; entropy([.7,.1,.1,.1], base=2); 1.3568",
        "divergence for cross-entropy": "0.643; 0.64; kl_divergence([.7,.1,.1,.1],[.25]*4, base=2); 2 - 1.357",
        "sum for mean": "8; 2 + 2 + 2 + 2; 4*np.log2(4)",
        "1 - p for -log p": "0.75; 3/4",
        "mean over the classes": "0.5; np.mean([1.4, .2, .2, .2]); 2/4",
        "number of cases for its logarithm": "4; 1/0.25",
        "log of another event's probability": "0.515; -np.log2(0.7); 0.51",
        "wrong": "7; 16; 0.7; 12; 0; 0.1",
    },
    "2.2": {
        "right": """
            0.643; 0.6432; kl_divergence([.7,.1,.1,.1],[.25]*4, base=2); 2 - entropy([.7,.1,.1,.1], base=2); 0.64322
            2 - 1.3568; np.sum(np.array([.7,.1,.1,.1])*np.log2(np.array([.7,.1,.1,.1])*4))
            kl_divergence([.7,.1,.1,.1],[.25]*4)/np.log(2); 0.7*np.log2(0.7/0.25) + 3*0.1*np.log2(0.1/0.25)
            cross_entropy([.7,.1,.1,.1],[.25]*4, base=2) - entropy([.7,.1,.1,.1], base=2); math.log2(4) - 1.35678
            2 + .7*math.log2(.7) + .3*math.log2(.1); 0.642; 0.6440; np.float32(.6432)
            .7*math.log(.7/.25, 2) + .3*math.log(.1/.25, 2); 2 - 1.357; np.array(0.6432)
        """,
        "rounded": "0.64; 2 - 1.36; round(0.64322, 2); 0.65; Fraction(16, 25); 0.6",
        "base e for base 2": "0.446; 0.4458; kl_divergence([.7,.1,.1,.1],[.25]*4); 0.45",
        "base 10 for base 2": "0.1936; 0.194; 0.19",
        "the sign of the quotient": "-0.643; 1.3568 - 2; entropy([.7,.1,.1,.1], base=2) - 2; -0.64",
        "p and q swapped": "0.62; kl_divergence([.25]*4, [.7,.1,.1,.1], base=2); 0.6201",
        "cross-entropy for divergence": "2; np.log2(4)",
        "entropy for the price that is paid": "1.357; 1.36; entropy([.7,.1,.1,.1], base=2)",
        "entropy added, not subtracted": "3.357; 2 + 1.3568; 3.36",
        "mean over the classes": "0.161; 0.6432/4; 0.16",
        "one term of the sum only": "1.04; 0.7*np.log2(0.7/0.25); 1.03982",
        "a share for a difference": "0.474; 47.4; 1.474; 2/1.3568",
        "units mixed": "1.06; 2 - entropy([.7,.1,.1,.1])",
        "weights forgotten": "-2.48; sum(np.log2(np.array([.7,.1,.1,.1])/.25))",
        "wrong": "4; 0; 7; 9.1",
    },
    "2.3": {
        "right": """
            0.721; 0.5/np.log(2); 0.5*1.4427; 0.7213; 0.5*np.log2(np.e); 0.72; 0.5/math.log(2); 0.5/0.6931
            0.5/0.693; 0.722; 0.5*math.log2(math.e); math.log2(math.exp(0.5)); np.log2(np.exp(.5)); 1/(2*np.log(2))
            0.72135; -np.log2(np.exp(-.5)); np.float32(0.7213); np.array(.7213); 0.5/0.69315; 0.5*1.443; 1.4427/2
        """,
        "the factor between two units turned over": """
            0.347; 0.5*np.log(2); 0.3466; 0.5*0.693; 0.35; 0.5/1.4427; 0.5/1.44
        """,
        "the factor for another number of nats": """
            0.693; np.log(2); -np.log(0.5); 1.4427; 1.443; 1/np.log(2); 1.44; np.log2(np.e)
        """,
        "a loss taken for a probability": "1; -np.log2(0.5); 1.0",
        "one nat for one bit": "0.5",
        "base 10 for base 2": "0.217; 0.5*np.log10(np.e); 1.15; 0.5*2.303; 1.151; 0.5*np.log(10)",
        "e to the power of the loss": "1.65; np.exp(0.5); 1.649; 0.607; np.exp(-0.5)",
        "wrong": "5; 0; 2; 72; 0.05; 3; 1.2; 0.9; 4; 0.25; 8; 2.5",
        "close": "0.5/0.7; 0.714; 0.73; 0.71; 0.7",
    },
    "3.1": {
        "right": """
            1.05; 1.0498; -np.log(0.35); loss(2, [0.3,0.1,0.35,0.05,0.2]); -math.log(0.35); 1.049822
            cross_entropy([0,0,1,0,0],[.3,.1,.35,.05,.2]); np.log(1/0.35); surprisal(0.35)
            -np.sum(np.array([0,0,1,0,0])*np.log([.3,.1,.35,.05,.2])); -1*np.log(0.35); 1.0500; 1.048
            math.log(20/7); -np.log([.3,.1,.35,.05,.2])[2]; -np.log(np.array([.3,.1,.35,.05,.2]))[2]
            np.float32(1.0498); Fraction(105, 100)
            -sum(y*math.log(q) for y, q in zip([0,0,1,0,0],[.3,.1,.35,.05,.2])); np.array(1.0498); 1.0517
        """,
        "base 2 for base e": "1.51; -np.log2(0.35); 1.515; 1.5146; loss(2, [.3,.1,.35,.05,.2])/np.log(2)",
        "base 10 for base e": "0.456; -np.log10(0.35); 0.46; 0.4559",
        "forgotten minus": "-1.05; np.log(0.35); math.log(.35); -1.0498",
        "1 - p for -log p": "0.65; 1 - 0.35",
        "probability for surprisal": "0.35",
        "log of the wrong class": """
            -np.log(0.3); 1.204; 1.20; -np.log(0.05); 3.00; -np.log(0.2); 1.609; 1.61; 2.996; -np.log(0.1); 2.303
        """,
        "weights forgotten": "-np.sum(np.log([.3,.1,.35,.05,.2])); 9.162; 9.16",
        "mean over the classes": "0.21; 1.05/5; np.mean(-np.array([0,0,1,0,0])*np.log([.3,.1,.35,.05,.2])); 0.20996",
        "probabilities given where logits are meant": "loss_from_logits(2, [.3,.1,.35,.05,.2]); 1.466; 1.47",
        "perplexity for its logarithm": "2.857; 1/0.35; 2.86; np.exp(1.0498)",
        "entropy for the price that is paid": "1.4306; entropy([.3,.1,.35,.05,.2]); 1.43",
        "squared error for cross-entropy": "0.565; 0.4225; (1 - .35)**2",
        "wrong": "0; 2; 5; 35; 0.7; 10.5; 1.0; 1.1",
    },
    "3.3": {
        "right": """
            0.693; np.log(2); -np.log(0.5); entropy([.5,.5,0,0,0]); 0.6931; math.log(2)
            -(0.5*np.log(0.5) + 0.5*np.log(0.5)); 0.69315; 0.69; cross_entropy([.5,.5,0,0,0],[.5,.5,0,0,0])
            loss([.5,.5,0,0,0],[.5,.5,0,0,0]); -sum(x*math.log(x) for x in (.5,.5)); 0.692; 0.694; entropy([.5,.5])
            2*0.5*math.log(2); np.array(0.6931); entropy([.5,.5,0,0,0], base=2)*np.log(2); np.float32(0.6931)
            surprisal(.5); 0.6930
        """,
        "rounded": "0.7",
        "soft label forced to one-hot": "0; 0.0; -np.log(1)",
        "base 2 for base e": "1; entropy([.5,.5], base=2); 1.0; -np.log2(0.5)",
        "base 10 for base e": "0.301; -np.log10(.5); 0.3; np.log10(2)",
        "forgotten minus": "-0.693; np.log(0.5); -np.log(2); -0.69",
        "weights forgotten": "1.386; 2*np.log(2); -np.log(.5) - np.log(.5); 1.39",
        "one term of the sum only": "0.347; -0.5*np.log(0.5); 0.3466; 0.35",
        "unequal taken for equal": "1.609; np.log(5); 1.61; -np.log(1/5)",
        "mean over the classes": "0.139; 0.6931/5; np.mean([.3466,.3466,0,0,0]); 0.14",
        "probability for surprisal": "0.5; 1/2",
        "perplexity for its logarithm": "2; np.exp(0.6931); 2.0",
        "softmax of the label": "1.34; loss_from_logits([.5,.5,0,0,0],[.5,.5,0,0,0]); 1.3401",
        "wrong": "0.25; 5; 10; 0.1; 3; np.inf; 2.5; 0.2; -1; 0.9",
    },
    "4.1": {
        "right": """
            1.096; np.mean(-np.log([.5,.1,.25,1])); (np.log(2)+np.log(10)+np.log(4)+0)/4; 1.0955
            -np.log(0.5*.1*.25*1)/4; 1.10; np.log(80)/4; -np.mean(np.log(np.array([.5,.1,.25,1])))
            (0.693+2.303+1.386+0)/4; 1.095507; sum(-math.log(p) for p in [.5,.1,.25,1])/4; 1.099
            cost([0,0,0,0],[[.5,.5],[.1,.9],[.25,.75],[1,0]]); np.array(1.0955); surprisal([.5,.1,.25,1]).mean()
            (0.69+2.30+1.39)/4; 4.382/4; -np.average(np.log([.5,.1,.25,1])); -.25*np.log(.0125); np.float32(1.0955)
        """,
        "rounded": "1.1",
        "sum for mean": "4.382; np.log(80); 4.38; -np.log(.5*.1*.25); 4.4",
        "log of the mean for mean of the logs": "0.771; -np.log(np.mean([.5,.1,.25,1])); 0.7711; 0.77",
        "base 2 for base e": "1.58; -np.mean(np.log2([.5,.1,.25,1])); 1.5805; 6.3219/4",
        "base 10 for base e": "0.4758; np.mean(-np.log10([.5,.1,.25,1])); 0.48; 0.476",
        "forgotten minus": "-1.096; np.mean(np.log([.5,.1,.25,1])); -1.10; np.log(.0125)/4",
        "1 - p for -log p": "0.5375; np.mean(1 - np.array([.5,.1,.25,1])); 0.54; 0.538",
        "mean probability for the cost": "0.4625; np.mean([.5,.1,.25,1]); 0.46; 1.85/4; 0.463",
        "an example of loss 0 left out": "1.46; 4.382/3; 1.4607; np.log(80)/3",
        "likelihood for its logarithm": "0.0125; .5*.1*.25*1",
        "geometric mean for perplexity": "0.334; .0125**.25; 0.3344",
        "perplexity for its logarithm": "2.99; np.exp(1.0955); 2.991",
        "wrong": "4; 1; 0; 1.85; 2.0; 0.1; 10; 0.2",
    },
    "4.2": {
        "right": """
            0.32; (96*0.3 + 4*0.8)/100; 0.320; 32/100; 0.96*0.3 + 0.04*0.8; np.average([.3,.8], weights=[96,4])
            28.8/100 + 3.2/100; 8/25; np.dot([.96,.04],[.3,.8]); 0.3 + 0.04*0.5; (28.8 + 3.2)/100; Fraction(8, 25)
            0.288 + 0.032; np.float32(.32); np.array(0.32); 0.321; 0.319; sum([.3]*96 + [.8]*4)/100
            np.mean([.3]*96 + [.8]*4); (96*.3 + 4*.8)/(96 + 4); 1.6*0.2
        """,
        "mean of means": "0.55; (0.3 + 0.8)/2; np.mean([.3, .8]); 1.1/2",
        "one batch only": "0.80; 0.8; 0.30; 0.3",
        "weights exchanged": "0.78; (4*.3 + 96*.8)/100; 78/100",
        "sum for mean": "32; 96*.3 + 4*.8; 32.0; 28.8 + 3.2",
        "the means added": "1.1; 0.3 + 0.8; 1.10",
        "divided by the number of terms": "16; 32/2; (96*.3 + 4*.8)/2",
        "divided by another number of examples": "0.333; 32/96; 0.3333",
        "one batch counted as one example": "0.305; (96*.3 + .8)/97; 0.296; (96*.3 + .8)/100",
        "wrong": "0.5; 0.24; 3.2; 28.8; 0; 100; 0.4; 0.2; 96; 320; 0.032; -0.32; 8; 1; 0.6; 0.35",
    },
    "4.3": {
        "right": """
            4; np.exp(1.386); 4.0; 3.9988; math.exp(1.386); 2**2; math.e**1.386; np.e**1.386; 2**(1.386/np.log(2))
            3.999; 4.00; np.power(np.e, 1.386); 3.99; np.exp(np.log(4)); math.pow(math.e, 1.386)
            perplexity([.25]*4); Fraction(4); np.float32(4); np.array(4.0); 4.01; 1/np.exp(-1.386)
            10**(1.386/np.log(10)); round(np.exp(1.386)); 2.718**1.386
        """,
        "base 2 for base e": "2.61; 2**1.386; 2.6135; np.exp2(1.386); 2.6",
        "geometric mean for perplexity": "0.25; np.exp(-1.386); 1/4; .25006",
        "the perplexity of an even guess": "20; 20.0; np.exp(np.log(20))",
        "the cost for the perplexity": "1.386; 1.39",
        "logarithm for exponential": "0.326; np.log(1.386); 0.33",
        "bits for the perplexity": "2; 1.386/np.log(2); np.log2(4); 1.9996",
        "base 10 for base e": "24.3; 10**1.386; 24.32",
        "classes divided by the perplexity": "5; 20/4; 5.0; 20/np.exp(1.386)",
        "wrong": "27.72; 20*1.386; 14.4; 0.75; 1; 16; 10; 0; 6; 0.95; 3; -4; 80",
        "close": "2.7**1.386; 3.96; math.exp(1.4); 4.055; 3.9; 4.1",
    },
    "4.5": {
        "right": """
            0.851; cost_from_logits([0,1,2], Z); 0.8512; cost([0,1,2], softmax(Z))
            -np.mean(np.log(np.diag(softmax(Z)))); 0.85; 0.852; np.mean(np.log(np.exp(Z).sum(1)) - np.diag(Z))
            np.mean([loss_from_logits(k, Z[k]) for k in range(3)]); -np.log(softmax(Z)[[0,1,2],[0,1,2]]).mean()
            loss_from_logits([0,1,2], Z).mean(); loss([0,1,2], softmax(Z)).mean()
            sum(loss(k, softmax(Z[k])) for k in range(3))/3; (0.2395+0.1429+2.1698)/3
            cost([0,1,2], np.exp(Z)/np.exp(Z).sum(axis=1, keepdims=True)); cost_from_logits(np.eye(3), Z); 0.85078
            np.float32(.8508); np.array(.8508); np.log(np.exp(Z).sum(1)).mean() - np.diag(Z).mean()
            -np.log(np.prod(np.diag(softmax(Z))))/3; float(cost_from_logits([0,1,2], Z))
        """,
        "rounded": "0.9",
        "sum for mean": "2.552; -np.log(np.diag(softmax(Z))).sum(); 2.55; 3*cost_from_logits([0,1,2], Z)",
        "probabilities given where logits are meant": "cost_from_logits([0,1,2], softmax(Z))",
        "base 2 for base e": """
            1.228; -np.mean(np.log2(np.diag(softmax(Z)))); 1.23; cost_from_logits([0,1,2], Z)/np.log(2)
        """,
        "base 10 for base e": "0.3697; -np.mean(np.log10(np.diag(softmax(Z)))); 0.37",
        "forgotten minus": "-0.851; np.mean(np.log(np.diag(softmax(Z)))); -0.85",
        "softmax over the wrong axis": """
            -np.mean(np.log(np.diag(softmax(Z, axis=0)))); -np.mean(np.log(np.diag(np.exp(Z)/np.exp(Z).sum())))
        """,
        "log of the wrong class": "-np.mean(np.log(softmax(Z).max(axis=1)))",
        "log of the mean for mean of the logs": "-np.log(np.mean(np.diag(softmax(Z))))",
        "1 - p for -log p": "1 - np.mean(np.diag(softmax(Z)))",
        "labels forgotten": "-np.mean(np.log(softmax(Z)))",
        "logits taken for probabilities": "-np.mean(np.log(np.diag(Z))); -np.mean(np.diag(Z)); 3",
        "loss by accuracy": "1/3; 0.333",
        "mean probability for the cost": "np.mean(np.diag(softmax(Z)))",
        "perplexity for its logarithm": "np.exp(cost_from_logits([0,1,2], Z)); 2.342",
        "no exponential": "-np.mean(np.log(np.diag(Z/Z.sum(1, keepdims=True))))",
        "accuracy for the cost": "2/3; 0.667; 0.67",
        "mean over the classes": "cost_from_logits([0,1,2], Z)/3",
        "wrong": "0; 1; 5; 0.1; 12; 7.7; 100",
    },
    "5.2": {
        "right": """
            -0.15; -0.3*0.5; -3/20; -0.150; -(0.5*0.3); np.float32(-0.15); -0.1500; Fraction(-3, 20); -0.5*0.3
            0.3*(0 - 0.5); -0.1499; softmax_jacobian(np.log([.2,.5,.3]))[2, 1]
            (np.diag([.2,.5,.3]) - np.outer([.2,.5,.3],[.2,.5,.3]))[2, 1]; 0 - .15; -0.1505; np.array(-.15); -.3*.5
            0.3*0 - .3*.5; -15/100; -np.prod([.3,.5]); .15*-1; softmax_jacobian(np.log([.2,.5,.3]))[1][2]
        """,
        "forgotten minus": "0.15; .3*.5; np.outer([.2,.5,.3],[.2,.5,.3])[2, 1]",
        "the diagonal of the Jacobian only": "0; 0.0",
        "another entry of the Jacobian": """
            0.21; .3*(1 - .3); 0.25; .5*(1 - .5); -0.06; -.3*.2; -.5*.2; 0.16; .2*(1 - .2); -0.1
        """,
        "slope of the loss for slope of a probability": "0.5; -0.7; .3 - 1",
        "another entry, and its sign turned": "-0.21; -0.25; .3*(.3 - 1); -.5*.5; 0.06; 0.1",
        "a probability for its slope": "0.3; 0.2; -0.3; -0.5",
        "the diagonal formula off the diagonal": "0.35; .5*.7",
        "wrong": "-0.2; 1; -1; 1.5; 0.8; 2; -3; 10; 0.7; 0.6; 0.05; 5; -15; 0.015; -1.5; 0.45",
    },
    "5.1": {
        "right": """
            [0.2, 0.5, -0.7]; (0.2, 0.5, -0.7); np.array([.2,.5,.3]) - np.array([0,0,1]); [.2 - 0, .5 - 0, .3 - 1]
            grad_wrt_logits([0,0,1], np.log([.2,.5,.3])); [1/5, 1/2, -7/10]; np.array([0.2, 0.5, -0.7])
            np.array([.2,.5,.3]) - [0,0,1]; list(np.array([.2,.5,-.7])); np.array([.2,.5,.3]) - one_hot(2, 3)
            [0.2, 0.5, -0.70]; [Fraction(1, 5), Fraction(1, 2), Fraction(-7, 10)]; np.subtract([.2,.5,.3],[0,0,1])
            [q - y for q, y in zip([.2,.5,.3],[0,0,1])]; -np.array([-.2,-.5,.7])
            np.array([.2,.5,-.7], dtype=np.float32); grad_wrt_logits(2, np.log([.2,.5,.3]))
            (q - y for q, y in zip([.2,.5,.3],[0,0,1])); np.array([.2,.5,.3]) - np.eye(3)[2]
            softmax(np.log([.2,.5,.3])) - np.array([0,0,1]); tuple([.2,.5,-.7]); [.2,.5,-.6999]
        """,
        "q - y with its sign turned": """
            [-0.2, -0.5, 0.7]; np.array([0,0,1]) - np.array([.2,.5,.3]); one_hot(2, 3) - np.array([.2,.5,.3])
        """,
        "gradient by probability given for gradient by logit": """
            [0, 0, -3.333]; grad_wrt_probs([0,0,1],[.2,.5,.3]); [0, 0, -1/0.3]; [0, 0, -3.33]
        """,
        "the diagonal of the Jacobian only": "[0, 0, -0.7]; [0, 0, .3 - 1]",
        "probabilities given where logits are meant": """
            softmax([.2,.5,.3]) - np.array([0,0,1]); grad_wrt_logits([0,0,1],[.2,.5,.3])
        """,
        "nothing subtracted": "[0.2, 0.5, 0.3]; np.array([.2,.5,.3])",
        "absolute values": "[0.2, 0.5, 0.7]; abs(np.array([.2,.5,.3]) - [0,0,1])",
        "the label at another class": "[-0.8, 0.5, 0.3]; [0.2, -0.5, 0.3]; np.array([.2,.5,.3]) - one_hot(0, 3)",
        "multiplied by the prediction": "[0.06, 0.15, -0.21]; [.2*.3, .5*.3, -.3*.7]",
        "losses for their slopes": "-np.log([.2,.5,.3]); [1.609, 0.693, 1.204]; [0, 0, 1.204]",
        "the label for the gradient": "[0, 0, 1]; [0, 0, -1]",
        "a class index taken for a row": "np.array([.2,.5,.3]) - 2",
        "divided by the number of terms": "[0.0667, 0.1667, -0.2333]; (np.array([.2,.5,.3]) - [0,0,1])/3",
        "wrong": """
            [1, 2, 3]; [0, 0, 0]; [0.5, 0.2, -0.7]; [0.2, 0.5]; -0.7; [0.2, 0.5, -0.7, 0]; [[0.2],[0.5],[-0.7]]
            [0.2, 0.5, -0.3]; [0.1, 0.5, -0.7]; [2, 5, -7]; [0.3, 0.5, -0.8]; np.eye(3); [0.2, -0.7, 0.5]
            [np.nan]*3; [0.04, 0.25, 0.49]
        """,
    },
    "5.3": {
        "right": """
            [-0.6, 0.2, 0.1, 0.1, 0.2]; np.array([.1,.5,.1,.1,.2]) - np.array([.7,.3,0,0,0]); (-.6,.2,.1,.1,.2)
            [.1-.7, .5-.3, .1, .1, .2]; grad_wrt_logits([.7,.3,0,0,0], np.log([.1,.5,.1,.1,.2]))
            np.array([.1,.5,.1,.1,.2]) - [.7,.3,0,0,0]; np.subtract([.1,.5,.1,.1,.2],[.7,.3,0,0,0])
            [q - y for q, y in zip([.1,.5,.1,.1,.2],[.7,.3,0,0,0])]; np.array([-.6,.2,.1,.1,.2])
            [-3/5, 1/5, 1/10, 1/10, 1/5]; -np.array([.6,-.2,-.1,-.1,-.2])
            list(np.array([.1,.5,.1,.1,.2]) - np.array([.7,.3,0,0,0])); [-0.60, 0.20, 0.10, 0.10, 0.20]
            np.array([-.6,.2,.1,.1,.2], dtype=np.float32); tuple(np.array([-.6,.2,.1,.1,.2]))
            softmax(np.log([.1,.5,.1,.1,.2])) - np.array([.7,.3,0,0,0]); [-.6,.2,.1,.1,.2002]
            map(lambda q, y: q - y, [.1,.5,.1,.1,.2], [.7,.3,0,0,0]); [Fraction(-3, 5), Fraction(1, 5), .1, .1, .2]
            .7*(np.array([.1,.5,.1,.1,.2]) - one_hot(0, 5)) + .3*(np.array([.1,.5,.1,.1,.2]) - one_hot(1, 5))
        """,
        "q - y with its sign turned": """
            [0.6, -0.2, -0.1, -0.1, -0.2]; np.array([.7,.3,0,0,0]) - np.array([.1,.5,.1,.1,.2])
            -(np.array([.1,.5,.1,.1,.2]) - [.7,.3,0,0,0])
        """,
        "soft label forced to one-hot": """
            [-0.9, 0.5, 0.1, 0.1, 0.2]; np.array([.1,.5,.1,.1,.2]) - one_hot(0, 5)
            np.array([.1,.5,.1,.1,.2]) - [1,0,0,0,0]
        """,
        "gradient by probability given for gradient by logit": """
            [-7, -0.6, 0, 0, 0]; grad_wrt_probs([.7,.3,0,0,0],[.1,.5,.1,.1,.2])
            -np.array([.7,.3,0,0,0])/np.array([.1,.5,.1,.1,.2])
        """,
        "the diagonal of the Jacobian only": "[-.7*.9, -.3*.5, 0, 0, 0]; [-0.63, -0.15, 0, 0, 0]",
        "probabilities given where logits are meant": """
            softmax([.1,.5,.1,.1,.2]) - np.array([.7,.3,0,0,0]); grad_wrt_logits([.7,.3,0,0,0],[.1,.5,.1,.1,.2])
        """,
        "nothing subtracted": "[0.1, 0.5, 0.1, 0.1, 0.2]; A",
        "absolute values": "[0.6, 0.2, 0.1, 0.1, 0.2]; abs(A - np.array([.7,.3,0,0,0]))",
        "the label for the gradient": "[0.7, 0.3, 0, 0, 0]; -np.array([.7,.3,0,0,0])",
        "multiplied by the prediction": "A*(A - np.array([.7,.3,0,0,0])); [-0.06, 0.1, 0.01, 0.01, 0.04]",
        "the label's zeros taken for no gradient": "[-0.6, 0.2, 0, 0, 0]; [.1-.7, .5-.3, 0, 0, 0]",
        "losses for their slopes": "-np.array([.7,.3,0,0,0])*np.log(A); -np.log(A); [1.612, 0.208, 0, 0, 0]",
        "divided by the number of terms": "(A - np.array([.7,.3,0,0,0]))/5; [-0.12, 0.04, 0.02, 0.02, 0.04]",
        "wrong": """
            [0, 0, 0, 0, 0]; [-.6, .2, .1, .1]; -0.6; [-.6, .8, .1, .1, .2]; [.2, -.6, .1, .1, .2]
            [-.6, .2, .1, .1, .1]; [[-.6, .2, .1, .1, .2]]; np.eye(5); [-.06, .02, .01, .01, .02]; [1, 2, 3, 4, 5]
            [-.6, .2, .1, .1, .3]; [-.7, .2, .1, .1, .2]; [-6, 2, 1, 1, 2]; [np.nan]*5; [.8, .8, .1, .1, .2]
        """,
    },
    "3.2": {
        "right": """
            "less"; 'less'; "Less"; "LESS"; " less"; "less "; 'Less '; "less."; "Less."; '"less"'; "'less'"
            "Less  "; "less!"; "lesss"[:4]; "L" + "ess"; str("less"); "less\\n"; "\\tless"; np.str_("less"); "leSS"
            "less "*1
        """,
        "a higher loss read as a higher probability": """
            "more"; 'More'; "MORE"; " more "; "more."; "More!"; 'more '
        """,
        "an even guess without its loss": """
            "as much"; "As much"; "AS MUCH"; " as much "; "as much."; "as  much"; "as_much"; "as much!"; "As Much"
        """,
        "form": """
            "more than"; "it is more"; "as much as"; "asmuch"; "less than"; "it is less"; "less probability"
            "less, as 0.082 is below 0.1"; 2.5; 0.082; True; None; ["less"]; 3; -1; {"less"}; b"less"; np.exp(-2.5)
            0.1; 2.303; -2.5; ("less",); len; False; 1
        """,
        "wrong": """
            "yes"; "no"; ""; "higher"; "lower"; "equal"; "same"; "idk"; "more or less"; "neither"; "b"; "?"; "fewer"
            "bad"; "not less"
        """,
    },
}
