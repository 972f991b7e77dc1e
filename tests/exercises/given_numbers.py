"""Numbers, lists and words that a class of hundreds gives as answers, each with the verdict that it deserves.

Written from the questions alone. "right" has to be accepted; "rounded" is right but for its digits, and "form" but for
its form; a natural slip stands under the name of its misconception, several where more than one is true; "wrong" is
wrong, and nobody can say why.
"""

GIVEN = {
    "1.1": {
        "one step too many": "np.exp(-1.5); 0.2231",
        "right": """
            1.5; 3/2; 1.50; 0.5*1 + 0.25*2 + 0.25*2; entropy([1/2, 1/4, 1/4], base=2); Fraction(3, 2); 1 + 0.5; 1.499
            -(0.5*np.log2(0.5) + 2*0.25*np.log2(0.25)); -sum(p*math.log2(p) for p in [.5, .25, .25])
            np.dot([.5, .25, .25], [1, 2, 2]); -0.5*math.log(0.5, 2) - 0.5*math.log(0.25, 2)
            entropy([0.5, 0.25, 0.25])/np.log(2); np.float32(1.5); np.array(1.5)
            np.average([1, 2, 2], weights=[2, 1, 1]); 6/4; 1.501; np.log2(8)/2
            np.sum(np.array([.5,.25,.25])*np.array([1,2,2]))
        """,
        "base e for base 2": """
            1.04; 1.0397; entropy([.5, .25, .25]); -(0.5*np.log(0.5) + 0.5*np.log(0.25)); 1.5*math.log(2)
            entropy([1/2, 1/4, 1/4])
        """,
        "base 10 for base 2": "0.4515; 0.452; 0.45; entropy([.5, .25, .25], base=10)",
        "forgotten minus": "-1.5; -3/2; 0.5*np.log2(0.5) + 0.5*np.log2(0.25)",
        "sum for mean": "5; 1 + 2 + 2; 5.0",
        "weights forgotten": "5/3; 1.667; 1.67; np.mean([1, 2, 2]); 1.7",
        "1 - p for -log p": "0.625; 0.5*0.5 + 2*0.25*0.75; 5/8; 0.63",
        "unequal taken for equal": "1.585; np.log2(3); 1.58; 1.6; math.log(3, 2); 2; 2.0",
        "one term of the sum only": "0.5; 1/2; np.mean([.5, .5, .5])",
        "number of cases for its logarithm": "3; 2**1.5; 2.83; 2.828",
        "a part for the whole": "1.0; 1",
        "a list for one number": "[0.5, 0.5, 0.5]; [1, 2, 2]",
        "squares for logarithms": "0.375",
        "probabilities multiplied": "0.03125",
        "log of another event's probability": "0.811",
        "a number of the question": "0.25",
        "the decimal point": "15",
        "divided by another number": "1.123",
        "divided by the weights": "18",
        "the unit turned once too often": "2.164",
        "divided by the most that is possible": "0.946; 0.085",
        "log(1 - p) for log p": "0.708",
        "a product for a quotient": "13.5",
        "times the classes": "4.5; 3*1.497; 4.49",
        "wrong": "0; 7; 1.2; 4.2; 11; -0.2",
    },
    "1.2": {
        "right": """
            2; 2.0; -np.log2(13/52); np.log2(4); -math.log2(1/4); math.log(4, 2); surprisal(0.25, base=2)
            np.log2(52/13); 1.999; math.log2(52) - math.log2(13); -np.log(0.25)/np.log(2); 1 + 1; Fraction(2)
            np.log2(52) - np.log2(13); 2.001; np.int64(2); -math.log(13/52)/math.log(2); np.array(2); 4/2
            -np.log2(.25)
        """,
        "base e for base 2": """
            1.386; np.log(4); -np.log(13/52); 1.39; surprisal(0.25); 1.4; surprisal(1/4); 1.3863; surprisal(13/52)
        """,
        "base 10 for base 2": "0.602; -math.log10(0.25); 0.6; 0.6021",
        "forgotten minus": "-2; np.log2(0.25); math.log2(13/52); -2.0; np.log2(1/4)",
        "1 - p for -log p": "0.75; 3/4; 39/52; 1 - 1/4",
        "probability for surprisal": "0.25; 1/4; 13/52; 0.0769; 0.0192",
        "number of cases for its logarithm": "4; 52/13; 4.0; 16",
        "log of another event's probability": """
            5.7; 5.70; np.log2(52); 3.7; np.log2(13); 3.70; 0.415; -np.log2(39/52); 6; -np.log2(1/13); -np.log2(1/52)
            5.7004; 3.7004; 5.285; 3.951; 2.565
        """,
        "a weighted term for the surprisal": "0.5; 0.25*2; -0.25*np.log2(0.25); 1.425; 0.925",
        "unequal taken for equal": "1; 1.0",
        "entropy for surprisal": "0.811; 0.81",
        "a number of the question": "13; 52; 39",
        "logarithms divided": "1.54; np.log2(52)/np.log2(13)",
        "a part for the whole": "8; 26; 7.7",
        "one after the other": "3; 2.25",
        "another deck": "2.054; 2.115; 2.087",
        "the unit turned once too often": "2.885",
        "one step too many": "np.exp(2); 7.389",
        "logarithms added": "9.401",
        "wrong": "-13; 0",
    },
    "1.3": {
        "right": """
            0.645; 1.29/2; (0.81*1 + 0.09*2 + 0.09*3 + 0.01*3)/2; 0.6450; np.dot([.81,.09,.09,.01],[1,2,3,3])/2
            129/200; 0.644
            expected_length({'HH':'1','HT':'01','TH':'001','TT':'000'}, {'HH':.81,'HT':.09,'TH':.09,'TT':.01})/2; 0.646
            sum(p*n for p, n in zip([.81,.09,.09,.01],[1,2,3,3]))/2; Fraction(129, 200); 0.5*1.29
            (0.81 + 0.18 + 0.27 + 0.03)/2; (1*0.81 + 2*0.09 + 3*0.1)/2; np.float32(0.645); (81 + 18 + 27 + 3)/200
            (1 + .19 + .1)/2; 64.5/100
        """,
        "rounded": "0.65; 0.64; 0.6",
        "the price of a pair for the price of one": """
            2.25; 1.29; 0.81 + 2*.09 + 3*.09 + 3*.01; 1.3; 1.290; 1.19; 1.38; 0.81*1 + 0.09*2 + 0.09*3 + 0.01*3
        """,
        "entropy for the price that is paid": """
            0.469; 0.47; entropy([.9, .1], base=2); 0.938; 0.94; -(0.9*np.log2(0.9) + 0.1*np.log2(0.1))
            entropy([0.9, 0.1], base=2); 0.758; 0.234
        """,
        "weights forgotten": "1.125; 9/8; (1+2+3+3)/4/2; 1.12",
        "unequal taken for equal": "1; 2/2; 1.0; 2",
        "another code": "0.745; 0.595; (0.81 + 0.09*2 + 0.09*2 + 0.01*2)/2; 0.69; (0.81+3*.19)/2; 0.8; 0.685; 0.59",
        "halved once too often": "0.3225; 0.645/2; 0.322; 0.323",
        "a number of the question": "0.9; 0.1; 0.81; 0.19",
        "a bound for the price": "0.969; 1.469",
        "a product for a quotient": "2.58; 2*1.29",
        "log of another event's probability": "0.152; 3.32; 0.304; 0.15",
        "sum for mean": "9; 4.5",
        "a list for one number": "[1, 2, 3, 3]",
        "one digit for a pair": "0.5",
        "the longest word": "3; 1.5",
        "what is saved for what is paid": "0.355; 0.176",
        "blocks of three": "0.533",
        "a term left out": "0.51; 0.405",
        "the unit turned once too often": "0.447",
        "a minus that has come in": "-0.645",
        "the decimal point": "6.45; 64.5",
        "one step too many": "1.906; np.exp(0.645)",
        "form": "'0.645'; [0.645]; (0, 645); '0,645'; {0.645}; '0.645 bits'; [129, 200]",
        "wrong": "0.2; 4; 12; 0",
    },
    "2.1": {
        "right": """
            2; 2.0; np.log2(4); cross_entropy([.7,.1,.1,.1], [.25]*4, base=2); -np.log2(1/4)
            0.7*2 + 0.1*2 + 0.1*2 + 0.1*2; 1.999; -sum(p*math.log2(0.25) for p in [.7,.1,.1,.1]); math.log(4, 2)
            cross_entropy([.7,.1,.1,.1],[.25]*4)/np.log(2); 2.0000001; -np.sum(np.array([.7,.1,.1,.1])*np.log2(1/4))
            np.array(2.0); 4*0.5; surprisal(1/4, base=2); Fraction(2); -math.log2(.25)
            entropy([.7,.1,.1,.1], base=2) + kl_divergence([.7,.1,.1,.1],[.25]*4, base=2); 2 * 1; np.float64(2)
        """,
        "base e for base 2": """
            1.386; np.log(4); cross_entropy([.7,.1,.1,.1], [.25]*4); 1.39; 1.4
            cross_entropy([0.7, 0.1, 0.1, 0.1], [0.25, 0.25, 0.25, 0.25])
            cross_entropy([0.7, 0.1, 0.1, 0.1], [0.25]*4)
        """,
        "base 10 for base 2": "0.602; -np.log10(0.25); 0.6",
        "forgotten minus": "-2; np.log2(0.25); 0.7*np.log2(.25) + .3*np.log2(.25)",
        "p and q swapped": """
            2.62; cross_entropy([.25]*4, [.7,.1,.1,.1], base=2); 2.6201; -np.sum(0.25*np.log2([.7,.1,.1,.1])); 1.8164
            1.82; cross_entropy([0.25, 0.25, 0.25, 0.25], [0.7, 0.1, 0.1, 0.1], base=2); 2.6
            cross_entropy([0.25]*4, [0.7, 0.1, 0.1, 0.1], base=2); 1.263
        """,
        "entropy for the price that is paid": """
            1.357; 1.36; entropy([.7,.1,.1,.1], base=2); 1.3568; 0.94; 0.9404; entropy([.7,.1,.1,.1])
            entropy([0.7, 0.1, 0.1, 0.1], base=2)
        """,
        "divergence for cross-entropy": """
            0.643; 0.64; kl_divergence([.7,.1,.1,.1],[.25]*4, base=2); 2 - 1.357; 0.446; 0.62
        """,
        "sum for mean": "8; 2 + 2 + 2 + 2; 4*np.log2(4); 10.48",
        "1 - p for -log p": "0.75; 3/4",
        "mean over the classes": "0.5; np.mean([1.4, .2, .2, .2]); 2/4",
        "number of cases for its logarithm": "4; 1/0.25; 16",
        "log of another event's probability": "0.515; -np.log2(0.7); 0.51; 3.322",
        "entropy added, not subtracted": "3.357; 1.3568 + 2",
        "a number of the question": "0.7; 0.1; 0.25",
        "a list for one number": "[1.4, 0.2, 0.2, 0.2]",
        "another number of classes": "2.322; 1.585",
        "probabilities multiplied": "0.7*0.25; 0.175",
        "one term of the sum only": "0.2",
        "the unit turned once too often": "0.961; 2.885",
        "log(1 - p) for log p": "0.415",
        "a mean of two prices": "1.678",
        "a term left out": "1.6; 1.8",
        "the rare ones taken for one": "0.881",
        "the sign of one term": "-0.8",
        "divided by another number": "2.667; 8/3",
        "a product for a quotient": "32",
        "one step too many": "7.389",
        "a code for the truth": "1.5",
        "wrong": "7; 12; 0",
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
        "base e for base 2": """
            0.446; 0.4458; kl_divergence([.7,.1,.1,.1],[.25]*4); 0.45
            kl_divergence([0.7, 0.1, 0.1, 0.1], [0.25, 0.25, 0.25, 0.25])
            kl_divergence([0.7, 0.1, 0.1, 0.1], [0.25]*4)
        """,
        "base 10 for base 2": "0.1936; 0.194; 0.19",
        "the sign of the quotient": "-0.643; 1.3568 - 2; entropy([.7,.1,.1,.1], base=2) - 2; -0.64",
        "p and q swapped": """
            0.62; kl_divergence([.25]*4, [.7,.1,.1,.1], base=2); 0.6201
            kl_divergence([0.25]*4, [0.7, 0.1, 0.1, 0.1], base=2); 2.62
        """,
        "cross-entropy for divergence": "2; np.log2(4)",
        "entropy for the price that is paid": "1.357; 1.36; entropy([.7,.1,.1,.1], base=2)",
        "entropy added, not subtracted": "3.357; 2 + 1.3568; 3.36",
        "mean over the classes": "0.161; 0.6432/4; 0.16",
        "one term of the sum only": "1.04; 0.7*np.log2(0.7/0.25); 1.03982",
        "a share for a difference": "0.474; 47.4; 1.474; 2/1.3568; 0.678; 1.3568/2; 0.322; 47.408",
        "units mixed": "1.06; 2 - entropy([.7,.1,.1,.1]); 0.0295",
        "weights forgotten": "-2.48; sum(np.log2(np.array([.7,.1,.1,.1])/.25))",
        "a wrong belief for free": "0",
        "a list for one number": "[1.04, -0.132, -0.132, -0.132]",
        "weighted by the estimate": "-0.62",
        "differences of the probabilities": "0.9; 0.15; -0.15; 0.27",
        "both directions": "1.263",
        "the decimal point": "64.3",
        "a number of the question": "0.7; 0.25",
        "a term left out": "-0.397",
        "each term made positive": "1.436",
        "whole words for bits": "0.5",
        "the rare ones taken for one": "0.881; 1.119",
        "logarithms squared": "2.069",
        "the unit turned once too often": "0.928",
        "one number for the mean of all": "-1.32",
        "the mean of some": "0.0817",
        "the sign of one term": "-1.436",
        "divided by another number": "1.286",
        "a product for a quotient": "10.29",
        "one step too many": "1.903; np.exp(0.6432)",
        "wrong": "4; 7; 9.1",
    },
    "2.3": {
        "right": """
            0.721; 0.5/np.log(2); 0.5*1.4427; 0.7213; 0.5*np.log2(np.e); 0.72; 0.5/math.log(2); 0.5/0.6931; 0.5/0.693
            0.722; 0.5*math.log2(math.e); math.log2(math.exp(0.5)); np.log2(np.exp(.5)); 1/(2*np.log(2)); 0.72135
            -np.log2(np.exp(-.5)); np.float32(0.7213); np.array(.7213); 0.5/0.69315; 0.5*1.443; 1.4427/2
        """,
        "the factor between two units turned over": """
            0.347; 0.5*np.log(2); 0.3466; 0.5*0.693; 0.35; 0.5/1.4427; 0.5/1.44; 0.5 * np.log(2); 2.885; 1.386
        """,
        "the factor for another number of nats": """
            0.693; np.log(2); -np.log(0.5); 1.4427; 1.443; 1/np.log(2); 1.44; np.log2(np.e)
        """,
        "a loss taken for a probability": "1; -np.log2(0.5); 1.0; -1; -0.693; 0.301",
        "one nat for one bit": "0.5",
        "base 10 for base 2": "0.217; 0.5*np.log10(np.e); 1.15; 0.5*2.303; 1.151; 0.5*np.log(10); 0.151",
        "e to the power of the loss": """
            1.65; np.exp(0.5); 1.649; 0.607; np.exp(-0.5); 1.414; 0.707; 0.61; 0.368; 0.393; 0.875
        """,
        "added for multiplied": "1.2; 1.193; 0.193; 0.943; 1.943",
        "bytes for bits": "4; 0.0625",
        "another factor": "0.25",
        "e for the factor": "0.5*np.e; 1.359; 0.184",
        "a minus that has come in": "-0.7213; -0.347; -0.721",
        "the decimal point": "72",
        "the unit turned once too often": "1.041",
        "one step too many": "np.exp(0.7213); 2.057",
        "close": "0.5/0.7; 0.714; 0.73; 0.71; 0.7",
        "wrong": "5; 0; 2; 0.05; 3; 0.9; 8; 2.5",
    },
    "3.1": {
        "right": """
            1.05; 1.0498; -np.log(0.35); loss(2, [0.3,0.1,0.35,0.05,0.2]); -math.log(0.35); 1.049822
            cross_entropy([0,0,1,0,0],[.3,.1,.35,.05,.2]); np.log(1/0.35); surprisal(0.35)
            -np.sum(np.array([0,0,1,0,0])*np.log([.3,.1,.35,.05,.2])); -1*np.log(0.35); 1.0500; 1.048; math.log(20/7)
            -np.log([.3,.1,.35,.05,.2])[2]; -np.log(np.array([.3,.1,.35,.05,.2]))[2]; np.float32(1.0498)
            Fraction(105, 100); -sum(y*math.log(q) for y, q in zip([0,0,1,0,0],[.3,.1,.35,.05,.2])); np.array(1.0498)
            1.0517
        """,
        "base 2 for base e": "1.51; -np.log2(0.35); 1.515; 1.5146; loss(2, [.3,.1,.35,.05,.2])/np.log(2)",
        "base 10 for base e": "0.456; -np.log10(0.35); 0.46; 0.4559",
        "forgotten minus": "-1.05; np.log(0.35); math.log(.35); -1.0498",
        "1 - p for -log p": "0.65; 1 - 0.35",
        "probability for surprisal": "0.35",
        "log of the wrong class": """
            -np.log(0.3); 1.204; 1.20; -np.log(0.05); 3.00; -np.log(0.2); 1.609; 1.61; 2.996; -np.log(0.1); 2.303; 2.3
            3.0; 1.2; 8.112
        """,
        "weights forgotten": "-np.sum(np.log([.3,.1,.35,.05,.2])); 9.162; 9.16",
        "mean over the classes": "0.21; 1.05/5; np.mean(-np.array([0,0,1,0,0])*np.log([.3,.1,.35,.05,.2])); 0.20996",
        "probabilities given where logits are meant": "loss_from_logits(2, [.3,.1,.35,.05,.2]); 1.466; 1.47",
        "perplexity for its logarithm": "2.857; 1/0.35; 2.86; np.exp(1.0498)",
        "entropy for the price that is paid": "1.4306; entropy([.3,.1,.35,.05,.2]); 1.43; 1.432; 1.431",
        "squared error for cross-entropy": "0.565; 0.4225; (1 - .35)**2; 0.113; 0.423",
        "the other classes counted": "-np.log(.35)-np.log(.7)-np.log(.9)-np.log(.95)-np.log(.8); 1.786",
        "a weighted term for the surprisal": "0.367; .35*1.0498; 0.37",
        "log of another event's probability": "0.431; -np.log(.65); 0.43",
        "loss by accuracy": "0",
        "exponential for logarithm": "0.7; 0.705",
        "a list for one number": "[0, 0, 1.05, 0, 0]",
        "p and q swapped": "np.inf",
        "a number of the question": "0.3; 0.05; 0.2",
        "the decimal point": "10.5",
        "the unit turned once too often": "0.728; 2.185",
        "a slope for the loss": "-0.65",
        "a class index multiplied": "3.149",
        "the decimal point of the probability": "3.352; -1.253",
        "entropy added, not subtracted": "2.48",
        "one step too many": "np.log(1.0498); 0.0486",
        "wrong": "2; 5; 35; 1.0; 1.1",
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
        "base 2 for base e": "1; entropy([.5,.5], base=2); 1.0; -np.log2(0.5); entropy([0.5, 0.5, 0, 0, 0], base=2)",
        "base 10 for base e": "0.301; -np.log10(.5); 0.3; np.log10(2)",
        "forgotten minus": "-0.693; np.log(0.5); -np.log(2); -0.69",
        "weights forgotten": "1.386; 2*np.log(2); -np.log(.5) - np.log(.5); 1.39; 1.3863",
        "one term of the sum only": "0.347; -0.5*np.log(0.5); 0.3466; 0.35; 0.173",
        "unequal taken for equal": "1.609; np.log(5); 1.61; -np.log(1/5); 0.805; 2.322; 1.099",
        "mean over the classes": "0.139; 0.6931/5; np.mean([.3466,.3466,0,0,0]); 0.14",
        "probability for surprisal": "0.5; 1/2",
        "perplexity for its logarithm": "2; np.exp(0.6931); 2.0",
        "softmax of the label": "1.34; loss_from_logits([.5,.5,0,0,0],[.5,.5,0,0,0]); 1.3401",
        "squares for logarithms": "0.25",
        "a number of the question": "5; 0.2",
        "0 log 0 left to NumPy": """
            np.inf; np.nan; float("inf"); -np.inf
        """,
        "a number from above": "0.611; 0.61; 0.6109; 0.543; 1.498; 1.5; 1.82",
        "a list for one number": "[0.347, 0.347, 0, 0, 0]",
        "exponential for logarithm": "1.649; np.exp(0.5)",
        "divergence for cross-entropy": "0.916",
        "the factor between the units": "1.443",
        "one step too many": "0.307",
        "the decimal point": "6.931",
        "1 added inside the logarithm": "0.405",
        "wrong": "10; 0.1; 3; 2.5; -1; 0.9",
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
        "sum for mean": "4.382; np.log(80); 4.38; -np.log(.5*.1*.25); 4.4; -np.sum(np.log([0.5, 0.1, 0.25, 1]))",
        "log of the mean for mean of the logs": "0.771; -np.log(np.mean([.5,.1,.25,1])); 0.7711; 0.77; -0.615",
        "base 2 for base e": "1.58; -np.mean(np.log2([.5,.1,.25,1])); 1.5805; 6.3219/4",
        "base 10 for base e": "0.4758; np.mean(-np.log10([.5,.1,.25,1])); 0.48; 0.476",
        "forgotten minus": """
            -1.096; np.mean(np.log([.5,.1,.25,1])); -1.10; np.log(.0125)/4; -1.0955; -1.1
            np.mean(np.log([0.5, 0.1, 0.25, 1]))
        """,
        "1 - p for -log p": "0.5375; np.mean(1 - np.array([.5,.1,.25,1])); 0.54; 0.538; 0.537",
        "mean probability for the cost": "0.4625; np.mean([.5,.1,.25,1]); 0.46; 1.85/4; 0.463; 1.85",
        "an example of loss 0 left out": "1.46; 4.382/3; 1.4607; np.log(80)/3; 1.461",
        "likelihood for its logarithm": "0.0125; .5*.1*.25*1",
        "geometric mean for perplexity": "0.334; .0125**.25; 0.3344",
        "perplexity for its logarithm": "2.99; np.exp(1.0955); 2.991",
        "a weighted term for the surprisal": "0.231; 0.9233; 0.23; (.5*.693+.1*2.303+.25*1.386)/4; 0.923; 0.92",
        "a number of the question": "0.1",
        "1 for ln 1": "1.3455; 1.346",
        "a list for one number": "[0.693, 2.303, 1.386, 0]",
        "median for mean": "1.04",
        "one number for the mean of all": "2.303; 1.388; 0; 0.693; 1.386",
        "squared error for cross-entropy": "0.4056; 0.406",
        "the mean of one over the probabilities": "4.25",
        "certainty taken for infinite": "np.inf",
        "one term of the sum only": "0.173; 0.25*2.303",
        "a term left out": "0.52; 0.749",
        "divided by the number of terms": "0.274",
        "divided by another number": "0.876; 2.191",
        "the mean of some": "1.498",
        "divided by their sum first": "1.711",
        "a product for a quotient": "17.528",
        "the sign of one term": "-0.0558",
        "the unit turned once too often": "1.0955*np.log(2); 0.759",
        "the decimal point": "10.95; 0.1095",
        "one step too many": "np.log(1.0955)",
        "wrong": "4; 1; 2.0; 10; 0.2",
    },
    "4.2": {
        "right": """
            0.32; (96*0.3 + 4*0.8)/100; 0.320; 32/100; 0.96*0.3 + 0.04*0.8; np.average([.3,.8], weights=[96,4])
            28.8/100 + 3.2/100; 8/25; np.dot([.96,.04],[.3,.8]); 0.3 + 0.04*0.5; (28.8 + 3.2)/100; Fraction(8, 25)
            0.288 + 0.032; np.float32(.32); np.array(0.32); 0.321; 0.319; sum([.3]*96 + [.8]*4)/100
            np.mean([.3]*96 + [.8]*4); (96*.3 + 4*.8)/(96 + 4); 1.6*0.2
        """,
        "mean of means": """
            0.55; (0.3 + 0.8)/2; np.mean([.3, .8]); 1.1/2; (0.30 + 0.80) / 2; (0.30 + 0.80)/2; np.mean([0.3, 0.8])
        """,
        "one batch only": "0.80; 0.8; 0.30; 0.3",
        "weights exchanged": "0.78; (4*.3 + 96*.8)/100; 78/100",
        "sum for mean": "32; 96*.3 + 4*.8; 32.0; 28.8 + 3.2",
        "the means added": "1.1; 0.3 + 0.8; 1.10; 0.011",
        "divided by the number of terms": "16; 32/2; (96*.3 + 4*.8)/2; 0.16",
        "divided by another number of examples": "0.333; 32/96; 0.3333; 8; 0.33",
        "one batch counted as one example": "0.305; (96*.3 + .8)/97; 0.296; (96*.3 + .8)/100",
        "the two means combined": "0.5; 0.24; 0.49; 0.00922; 0.436",
        "a part for the whole": "3.2; 28.8; 0.032; 0.288; 1.088; 29.6",
        "a number of the question": "100; 96",
        "a minus too many": "-0.32",
        "divided by the weights": "0.203; 0.30/96 + 0.80/4",
        "another share of the last batch": "0.35; 0.425",
        "the sign of one term": "0.256",
        "a number misread": "0.608; 0.291; 0.0608",
        "one step too many": "1.139; 1.377; 0.726",
        "base 2 for base e": "0.462",
        "losses taken for probabilities": "1.165",
        "divided by another number": "0.64",
        "the unit turned once too often": "0.222",
        "the decimal point": "0.0032",
        "wrong": "0; 0.4; 0.2; 320; 1; 0.6",
    },
    "4.3": {
        "right": """
            4; np.exp(1.386); 4.0; 3.9988; math.exp(1.386); 2**2; math.e**1.386; np.e**1.386; 2**(1.386/np.log(2))
            3.999; 4.00; np.power(np.e, 1.386); 3.99; np.exp(np.log(4)); math.pow(math.e, 1.386); perplexity([.25]*4)
            Fraction(4); np.float32(4); np.array(4.0); 4.01; 1/np.exp(-1.386); 10**(1.386/np.log(10))
            round(np.exp(1.386)); 2.718**1.386
        """,
        "base 2 for base e": "2.61; 2**1.386; 2.6135; np.exp2(1.386); 2.6; 2.614",
        "geometric mean for perplexity": "0.25; np.exp(-1.386); 1/4; .25006",
        "the perplexity of an even guess": "20; 20.0; np.exp(np.log(20)); 3; 3.0; 2.996; 1.301; 4.322",
        "the cost for the perplexity": "1.386; 1.39; 0.722",
        "logarithm for exponential": "0.326; np.log(1.386); 0.33; 0.471",
        "bits for the perplexity": "2; 1.386/np.log(2); np.log2(4); 1.9996; 2.0",
        "classes divided by the perplexity": "5; 20/4; 5.0; 20/np.exp(1.386); 14.4; 5.001",
        "the perplexity divided by the classes": "0.2; 4/20; 0.0693; 1.072",
        "the base of one unit with the other unit": "24.3; 10**1.386; 24.32; 24.322; 7.386",
        "multiplied by the classes": "27.72; 20*1.386; 80; 27.7; 79.976; 485165195.41",
        "compared with an even guess": "1.386/np.log(20); 0.4627; 1.61; 0.463; 0.46; -1.61",
        "base and exponent exchanged": "1.386**2; 20**1.386; 16; 1.921; 63.566; 2.429; 684.328",
        "a product for a power": "3.77; 1.386*np.e; 3.768",
        "the factor between two units turned over": "0.961",
        "a minus that has come in": "-4; -3.999",
        "a number misread": "1.471; 1045493.938; 6.271",
        "the cost rounded first": "2.718; 3.669",
        "a number from above": "1.21; 2.51",
        "one step too many": "54.5; np.exp(3.999)",
        "close": "2.7**1.386; 3.96; math.exp(1.4); 4.055; 3.9; 4.1",
        "wrong": "0.75; 1; 10; 0; 6; 0.95",
    },
    "4.5": {
        "right": """
            1.176; cost_from_logits([0,1,2], Z); 1.1760; cost([0,1,2], softmax(Z))
            -np.mean(np.log(np.diag(softmax(Z)))); 1.18; 1.175; np.mean(np.log(np.exp(Z).sum(1)) - np.diag(Z))
            np.mean([loss_from_logits(k, Z[k]) for k in range(3)]); -np.log(softmax(Z)[[0,1,2],[0,1,2]]).mean()
            loss_from_logits([0,1,2], Z).mean(); loss([0,1,2], softmax(Z)).mean()
            sum(loss(k, softmax(Z[k])) for k in range(3))/3; (0.1429+0.0360+3.3490)/3
            cost([0,1,2], np.exp(Z)/np.exp(Z).sum(axis=1, keepdims=True)); cost_from_logits(np.eye(3), Z); 1.17597
            np.float32(1.176); np.array(1.176); np.log(np.exp(Z).sum(1)).mean() - np.diag(Z).mean()
            -np.log(np.prod(np.diag(softmax(Z))))/3; float(cost_from_logits([0,1,2], Z))
        """,
        "rounded": "1.2",
        "sum for mean": """
            3.528; -np.log(np.diag(softmax(Z))).sum(); 3.53; 3*cost_from_logits([0,1,2], Z)
            np.sum(loss_from_logits(np.array([0, 1, 2]), np.array([[4, 0, 2], [0, 4, 0], [4, 3, 1]]))); 3.5279
            loss_from_logits(np.array([0, 1, 2]), np.array([[4, 0, 2], [0, 4, 0], [4, 3, 1]])).sum()
        """,
        "probabilities given where logits are meant": "cost_from_logits([0,1,2], softmax(Z)); 0.884",
        "base 2 for base e": """
            1.697; -np.mean(np.log2(np.diag(softmax(Z)))); 1.70; cost_from_logits([0,1,2], Z)/np.log(2); 1.7
        """,
        "base 10 for base e": "0.511; -np.mean(np.log10(np.diag(softmax(Z)))); 0.51",
        "forgotten minus": "-1.176; np.mean(np.log(np.diag(softmax(Z)))); -1.18",
        "softmax over the wrong axis": """
            -np.mean(np.log(np.diag(softmax(Z, axis=0)))); -np.mean(np.log(np.diag(np.exp(Z)/np.exp(Z).sum()))); 0.812
            2.283; 0.81; 2.28
        """,
        "log of the wrong class": """
            -np.mean(np.log(softmax(Z).max(axis=1))); -np.mean(np.log(softmax(Z)[:,0])); 0.176; 2.509; 1.509; 3.176
            1.843
        """,
        "log of the mean for mean of the logs": "-np.log(np.mean(np.diag(softmax(Z)))); 0.474",
        "1 - p for -log p": "1 - np.mean(np.diag(softmax(Z))); 0.378",
        "labels forgotten": "-np.mean(np.log(softmax(Z))); 2.176; 6.528",
        "logits taken for probabilities": """
            -np.mean(np.log(np.diag(Z))); -np.mean(np.diag(Z)); 3; -0.924; -3; 0.135; 0.924
        """,
        "loss by accuracy": "1/3; 0.333",
        "mean probability for the cost": "np.mean(np.diag(softmax(Z))); 0.622",
        "perplexity for its logarithm": "np.exp(cost_from_logits([0,1,2], Z)); 3.241",
        "no exponential": "-np.mean(np.log(np.diag(Z/Z.sum(1, keepdims=True)))); 0.828; 0.83",
        "accuracy for the cost": "2/3; 0.667; 0.67",
        "mean over the classes": "cost_from_logits([0,1,2], Z)/3; 0.392",
        "the true logit not subtracted": "np.mean(np.log(np.exp(Z).sum(axis=1))); 4.176",
        "sigmoids for softmax": "-np.mean(np.log(sigmoid(np.diag(Z)))); 0.117",
        "difference of the logits for the loss": "1",
        "one number for the mean of all": "3.349; 0.143; 0.036",
        "a list for one number": "[0.143, 0.036, 3.349]",
        "squared error for cross-entropy": "0.17",
        "likelihood for its logarithm": "0.0294",
        "geometric mean for perplexity": "0.3085; 0.309",
        "entropy for the price that is paid": "0.444",
        "a number of the question": "4; 2",
        "one term of the sum only": "0.0476; 1.116",
        "a term left out": "1.128",
        "a weighted term for the surprisal": "0.0921",
        "a sum of sigmoid losses": "3.874",
        "the true class left out of the sum": "-0.622",
        "powers of 2 for powers of e": "0.985",
        "divided by another number": "1.764",
        "unequal taken for equal": "1.099",
        "the mean of some": "0.0895",
        "e to the power 0 taken for 0": "1.159",
        "a product for a quotient": "10.584",
        "the sign of one term": "1.081",
        "the unit turned once too often": "2.448",
        "the decimal point": "11.76",
        "one step too many": "0.162",
        "wrong": "0; 5; 0.1; 12; 7.7; 100; -np.mean(np.log(softmax(Z)[[0,1,2],[2,1,0]]))",
    },
    "5.2": {
        "right": """
            -0.15; -0.3*0.5; -3/20; -0.150; -(0.5*0.3); np.float32(-0.15); -0.1500; Fraction(-3, 20); -0.5*0.3
            0.3*(0 - 0.5); -0.1499; softmax_jacobian(np.log([.2,.5,.3]))[2, 1]
            (np.diag([.2,.5,.3]) - np.outer([.2,.5,.3],[.2,.5,.3]))[2, 1]; 0 - .15; -0.1505; np.array(-.15); -.3*.5
            0.3*0 - .3*.5; -15/100; -np.prod([.3,.5]); .15*-1; softmax_jacobian(np.log([.2,.5,.3]))[1][2]
        """,
        "forgotten minus": "0.15; .3*.5; np.outer([.2,.5,.3],[.2,.5,.3])[2, 1]; 0.3*0.5; 0.3*(1 - 0.5)",
        "the diagonal of the Jacobian only": "0; 0.0",
        "another entry of the Jacobian": """
            0.21; .3*(1 - .3); 0.25; .5*(1 - .5); -0.06; -.3*.2; -.5*.2; 0.16; .2*(1 - .2); -0.1; -0.05; -0.01
        """,
        "slope of the loss for slope of a probability": "0.5; -0.7; .3 - 1; 0.7",
        "another entry, and its sign turned": "-0.21; -0.25; .3*(.3 - 1); -.5*.5; 0.06; 0.1",
        "a probability for its slope": "0.3; 0.2; -0.3; -0.5",
        "the diagonal formula off the diagonal": "0.35; .5*.7; -.7*.5; -0.35",
        "two probabilities added or subtracted": "-0.2; 0.8; 0.85; -0.8",
        "a quotient of two probabilities": "2; 0.6; -0.6; 1.667; -3.333; -3.33; -2; -0.75",
        "the decimal point": "-1.5; -15; -0.015",
        "a list for one number": "[-0.06, -0.15, 0.21]; [-0.1, 0.25, -0.15]",
        "losses for their slopes": "1.204",
        "a factor too many": "0.105; -0.03; -0.105; 0.075",
        "a probability squared": "0.09; -0.09",
        "halved": "-0.075",
        "base 2 for base e": "-0.216",
        "a difference of logits": "-0.511; 0.511",
        "times the classes": "-0.45",
        "wrong": "1; -1; 1.5; -3; 10; 0.05; 5; 0.015; 0.45",
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
            np.array([0, 0, 1]) - np.array([0.2, 0.5, 0.3])
        """,
        "gradient by probability given for gradient by logit": """
            [0, 0, -3.333]; grad_wrt_probs([0,0,1],[.2,.5,.3]); [0, 0, -1/0.3]; [0, 0, -3.33]; [0,0,3.33]
            grad_wrt_probs([0, 0, 1], [0.2, 0.5, 0.3]); [0, 0, 3.333]
            grad_wrt_probs(np.array([0, 0, 1]), np.array([0.2, 0.5, 0.3]))
        """,
        "the diagonal of the Jacobian only": "[0, 0, -0.7]; [0, 0, .3 - 1]",
        "probabilities given where logits are meant": """
            softmax([.2,.5,.3]) - np.array([0,0,1]); grad_wrt_logits([0,0,1],[.2,.5,.3]); [0.289, 0.391, -0.68]
        """,
        "nothing subtracted": "[0.2, 0.5, 0.3]; np.array([.2,.5,.3])",
        "absolute values": "[0.2, 0.5, 0.7]; abs(np.array([.2,.5,.3]) - [0,0,1]); [-0.2, -0.5, -0.7]",
        "the label at another class": "[-0.8, 0.5, 0.3]; [0.2, -0.5, 0.3]; np.array([.2,.5,.3]) - one_hot(0, 3)",
        "multiplied by the prediction": "[0.06, 0.15, -0.21]; [.2*.3, .5*.3, -.3*.7]; [0.04, 0.25, -0.21]",
        "losses for their slopes": """
            -np.log([.2,.5,.3]); [1.609, 0.693, 1.204]; [0, 0, 1.204]; [-1.609, -0.693, -1.204]; [0.241, 0.602, -0.843]
        """,
        "the label for the gradient": "[0, 0, 1]; [0, 0, -1]",
        "a class index taken for a row": "np.array([.2,.5,.3]) - 2",
        "divided by the number of terms": """
            [0.0667, 0.1667, -0.2333]; (np.array([.2,.5,.3]) - [0,0,1])/3; [0.067, 0.167, -0.233]
            [0.0667, 0.167, -0.233]
        """,
        "slope of a probability for slope of the loss": "[-.06,-.15,.21]; [-0.06, -0.15, 0.21]",
        "squared error for cross-entropy": """
            [0.4,1.0,-1.4]; [.4,1,-1.4]; [0.04, 0.25, 0.49]; [0.4, 1, -1.4]; [0.04, 0.25, -0.49]
        """,
        "one number for a list": "-0.7; 1.204",
        "a minus for the label": "[0.2, 0.5, -0.3]",
        "the label added": "[0.2, 0.5, 1.3]",
        "the label turned over": "[-0.8, -0.5, 0.3]",
        "the label's zeros taken for no gradient": "[0, 0, 0.7]",
        "1 - q": "[.8, .5, .7]; [0.8, 0.5, 0.7]; [-0.8, -0.5, -0.7]",
        "slopes of the probabilities": "[.16, .25, .21]; [0.16, 0.25, 0.21]",
        "the Jacobian once more": "[.024, .21, -.234]; [0.024, 0.21, -0.234]",
        "one over each probability": "[5, 2, 3.333]; [-5, -2, -3.333]",
        "sigmoids for softmax": "[1.25, 2, -3.333]",
        "multiplied by the label": "[0, 0, .3]; [0, 0, -0.3]; [0, 0, 0.3]",
        "halved": "[.1, .25, -.35]",
        "no gradient at all": "[0, 0, 0]",
        "another order": "[0.5, 0.2, -0.7]; [0.2, -0.7, 0.5]; [-0.7, 0.5, 0.2]; [0.2, 0.3, -0.5]",
        "a list too short": "[0.2, 0.5]",
        "the decimal point": "[2, 5, -7]; [0.02, 0.05, -0.07]",
        "base 2 for base e": "[0.289, 0.721, -1.01]",
        "the true class by itself": "[0.2, 0.5, -1]; [0.2, 0.5, 0]",
        "signs alone": "[1, 1, -1]; [-1, -1, -1]",
        "the unit turned once too often": "[.1386, .3466, -.4852]",
        "one entry": "[0.2, 0.5, 0.2]; [0.2, 0.5, -0.8]; [0.2, 0.5, -0.6]",
        "wrong": """
            2.996; 3.0; np.log(20); [1, 2, 3]; [0.2, 0.5, -0.7, 0]; [[0.2],[0.5],[-0.7]]; [0.1, 0.5, -0.7]
            [0.3, 0.5, -0.8]; np.eye(3); [np.nan]*3
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
            -(np.array([.1,.5,.1,.1,.2]) - [.7,.3,0,0,0]); np.array([0.7, 0.3, 0, 0, 0]) - A
            np.array([0.7, 0.3, 0, 0, 0]) - np.array([0.1, 0.5, 0.1, 0.1, 0.2])
        """,
        "soft label forced to one-hot": """
            [-0.9, 0.5, 0.1, 0.1, 0.2]; np.array([.1,.5,.1,.1,.2]) - one_hot(0, 5)
            np.array([.1,.5,.1,.1,.2]) - [1,0,0,0,0]; [-.9,-.5,.1,.1,.2]; [0.1, -0.5, 0.1, 0.1, 0.2]
            [-0.9, -0.5, 0.1, 0.1, 0.2]
        """,
        "gradient by probability given for gradient by logit": """
            [-7, -0.6, 0, 0, 0]; grad_wrt_probs([.7,.3,0,0,0],[.1,.5,.1,.1,.2])
            -np.array([.7,.3,0,0,0])/np.array([.1,.5,.1,.1,.2]); [7,.6,0,0,0]
            grad_wrt_probs(np.array([0.7, 0.3, 0, 0, 0]), np.array([0.1, 0.5, 0.1, 0.1, 0.2])); [7, 0.6, 0, 0, 0]
        """,
        "the diagonal of the Jacobian only": "[-.7*.9, -.3*.5, 0, 0, 0]; [-0.63, -0.15, 0, 0, 0]",
        "probabilities given where logits are meant": """
            softmax([.1,.5,.1,.1,.2]) - np.array([.7,.3,0,0,0]); grad_wrt_logits([.7,.3,0,0,0],[.1,.5,.1,.1,.2])
            [-0.521, -0.0335, 0.179, 0.179, 0.197]
        """,
        "nothing subtracted": "[0.1, 0.5, 0.1, 0.1, 0.2]; A",
        "absolute values": "[0.6, 0.2, 0.1, 0.1, 0.2]; abs(A - np.array([.7,.3,0,0,0])); [-0.6, -0.2, 0.1, 0.1, 0.2]",
        "the label for the gradient": "[0.7, 0.3, 0, 0, 0]; -np.array([.7,.3,0,0,0])",
        "multiplied by the prediction": "A*(A - np.array([.7,.3,0,0,0])); [-0.06, 0.1, 0.01, 0.01, 0.04]",
        "the label's zeros taken for no gradient": "[-0.6, 0.2, 0, 0, 0]; [.1-.7, .5-.3, 0, 0, 0]",
        "losses for their slopes": """
            -np.array([.7,.3,0,0,0])*np.log(A); -np.log(A); [1.612, 0.208, 0, 0, 0]; [1.61, 0.208, 0, 0, 0]
            [-2.303, -0.693, -2.303, -2.303, -1.609]
        """,
        "divided by the number of terms": "(A - np.array([.7,.3,0,0,0]))/5; [-0.12, 0.04, 0.02, 0.02, 0.04]",
        "squared error for cross-entropy": """
            [-1.2,.4,.2,.2,.4]; [-1.2, 0.4, 0.2, 0.2, 0.4]; [0.36, 0.04, 0.01, 0.01, 0.04]
        """,
        "one share of the label only": """
            [-.6,.5,.1,.1,.2]; [-0.63, 0.35, 0.07, 0.07, 0.14]; [-0.6, 0.5, 0.1, 0.1, 0.2]; [0.1, 0.2, 0.1, 0.1, 0.2]
            [-0.63, 0.05, 0.07, 0.07, 0.14]
        """,
        "one number for a list": "-0.6; 1.82",
        "the label added": "[.8, .8, .1, .1, .2]; [0.8, 0.8, 0.1, 0.1, 0.2]",
        "multiplied by the label": "[-0.42, 0.06, 0, 0, 0]; [0.07, 0.15, 0, 0, 0]",
        "a number from above": "[-0.6, 0.3, 0.1, 0.1, 0.1]; [-0.82, 0.48, 0.08, 0.08, 0.18]; [-0.4, 0, 0.1, 0.1, 0.2]",
        "the shares exchanged": "[-0.2, -0.2, 0.1, 0.1, 0.2]",
        "1 - q": "[.9, .5, .9, .9, .8]; [0.9, 0.5, 0.9, 0.9, 0.8]; [-0.9, -0.5, -0.9, -0.9, -0.8]",
        "slopes of the probabilities": "[.09, .25, .09, .09, .16]; [0.09, 0.25, 0.09, 0.09, 0.16]",
        "the Jacobian once more": "[-.07, .05, 0, 0, .02]; [-0.07, 0.05, 0, 0, 0.02]",
        "one over each probability": "[10, 2, 10, 10, 5]; [-10, -2, -10, -10, -5]",
        "a minus for the label": "[-.1, -.5, .1, .1, .2]",
        "halved": "[-.3, .1, .05, .05, .1]",
        "sigmoids for softmax": "[-6.667, .8, 1.111, 1.111, 1.25]",
        "no gradient at all": "[0, 0, 0, 0, 0]",
        "a list too short": "[-.6, .2, .1, .1]; [-0.6, 0.2, 0.1, 0.1]; [-0.6, 0.2]",
        "another order": """
            [.2, -.6, .1, .1, .2]; [0.2, 0.1, 0.1, 0.2, -0.6]; [-0.6, 0.2, 0.1, 0.2, 0.1]; [-0.5, -0.2, 0.1, 0.5, 0.1]
        """,
        "the decimal point": "[-.06, .02, .01, .01, .02]; [-6, 2, 1, 1, 2]; [-0.06, 0.02, 0.01, 0.01, 0.02]",
        "a row of the Jacobian": "[0.09, -0.05, -0.01, -0.01, -0.02]; [0.048, 0.04, -0.022, -0.022, -0.044]",
        "base 2 for base e": "[-0.866, 0.289, 0.144, 0.144, 0.289]",
        "the zeros turn the sign": "[-0.6, 0.2, -0.1, -0.1, -0.2]",
        "softmax of the label": "[-0.216, 0.288, -0.0571, -0.0571, 0.0429]",
        "signs alone": "[-1, 1, 1, 1, 1]",
        "the unit turned once too often": "[-.4159, .1386, .0693, .0693, .1386]",
        "one entry": "[-0.5, 0.2, 0.1, 0.1, 0.2]; [-0.6, 0.3, 0.1, 0.1, 0.2]; [0, 0.2, 0.1, 0.1, 0.2]",
        "wrong": """
            [-.6, .8, .1, .1, .2]; [-.6, .2, .1, .1, .1]; [[-.6, .2, .1, .1, .2]]; np.eye(5); [1, 2, 3, 4, 5]
            [-.6, .2, .1, .1, .3]; [-.7, .2, .1, .1, .2]; [np.nan]*5
        """,
    },
    "3.2": {
        "right": """
            "less"; 'less'; "Less"; "LESS"; " less"; "less "; 'Less '; "less."; "Less."; '"less"'; "'less'"; "Less  "
            "less!"; "lesss"[:4]; "L" + "ess"; str("less"); "less\\n"; "\\tless"; np.str_("less"); "leSS"; "less "*1
        """,
        "a higher loss read as a higher probability": """
            "more"; 'More'; "MORE"; " more "; "more."; "More!"; 'more '; 'more'
        """,
        "an even guess without its loss": """
            "as much"; "As much"; "AS MUCH"; " as much "; "as much."; "as  much"; "as_much"; "as much!"; "As Much"
            'as_much'
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
    "6.1": {
        "right": """
            0.0806; 0.08059; -np.log(1e-7)/200; 16.118/200; 7*np.log(10)/200; np.log(1e7)/200; 0.0805; 16.1/200
            surprisal(1e-7)/200; loss(0, [1e-7, 1 - 1e-7])/200; np.mean([16.118] + [0]*199); -math.log(1e-7)/200
            math.log(10**7)/200; np.float32(0.0806); np.array(0.0806); 0.08060; -np.log(0.0000001)/200; 0.0805905
            16.12/200
        """,
        "rounded": "0.08; 0.081",
        "sum for mean": "16.118; -np.log(1e-7); 16.1; 16.12; 7*np.log(10); 23.25; -np.log2(1e-7); 7; 7.0; -16.1; 16",
        "the honest loss for the one that is printed": "np.inf; float('inf'); -math.log(1e-7)*np.inf; math.inf",
        "base 2 for base e": "0.116; np.log2(1e7)/200; 23.25/200",
        "base 10 for base e": "0.035; 7/200; -np.log10(1e-7)/200",
        "forgotten minus": "-0.0806; np.log(1e-7)/200; -16.118/200; -0.08",
        "another clip": "34.54/200; 0.1727; 36.04/200; 100; 34.5",
        "the loss of a sure and right prediction": "1e-7; 1e-7/200; 5e-10; 0; 0.0; -np.log(1-1e-7)",
        "probability for surprisal": "0.005; 1/200",
        "a product for a quotient": "200*16.118; 3223.6; 16.118*200; 3220",
        "logarithm of the number of examples": "-np.log(1/200); 5.298; 5.3; np.log(200); 0.0265; np.log(200)/200",
        "0 log 0 left to NumPy": "np.nan",
        "the decimal point": "8.06",
        "halved": "0.0403",
        "the logarithm left out": "1e7",
        "the unit turned once too often": "0.0559",
        "one step too many": "1.084",
        "close": "16.118/199; 16/200",
        "form": "'0.0806'; [0.0806]; '0,0806'; 'inf'; None",
        "wrong": "1; 199; 0.12; 0.1; 2; 50; 0.5; 3; 0.01; -1; 0.9",
    },
    "6.2": {
        "right": """
            2.127; 2.1269; 2 + np.log(1 + np.exp(-2)); loss_from_logits(1, [1000, 998, 0]); np.log(1 + np.exp(2)); 2.13
            -np.log(np.exp(-2)/(1 + np.exp(-2))); loss_from_logits(1, [2, 0, -998]); np.log1p(np.exp(2)); 2 + 0.1269
            np.logaddexp(1000, 998) - 998; -np.log(sigmoid(-2)); np.logaddexp(0, 2); -np.log(0.1192); np.array(2.127)
            cost_from_logits([1], [[1000, 998, 0]]); 1000 + np.log(1 + np.exp(-2) + np.exp(-1000)) - 998; 2.126928
            -np.log(softmax([1000, 998, 0])[1]); -np.log(softmax(np.array([0, -2, -1000]))[1]); np.float32(2.1269)
            np.log(1+np.exp(2)); np.log(1+np.exp(-2))+2; loss_from_logits(1,[1000,998,0])
            -np.log(softmax([1000,998,0])[1]); -np.log(.1192); np.logaddexp(0,2)
            np.log(np.exp(0)+np.exp(-2)+np.exp(-1000))+2; 2.12; -np.log(.12)
        """,
        "rounded": "2.1",
        "softmax without the maximum": "np.inf; np.nan; float('nan')",
        "difference of the logits for the loss": "2; 1000 - 998; 2.0; -2",
        "a logit for the loss": """
            1000.127; 1000.13; 1000 + np.log(1 + np.exp(-2)); np.logaddexp(1000, 998); 998; 1000; 1000.1269; -998; 1998
        """,
        "base 2 for base e": "3.07; 2.1269/np.log(2); 3.068",
        "base 10 for base e": "0.924; 2.1269/np.log(10); 0.92",
        "forgotten minus": "-2.127; -2.1269; np.log(0.1192); -2.13",
        "logits taken for probabilities": "-6.906; -np.log(998); -6.91; 6.9; np.log(998); 6.906",
        "probability for surprisal": "0.119; 0.1192; np.exp(-2)/(1 + np.exp(-2)); softmax([1000, 998, 0])[1]; 0.12",
        "no exponential": "0.694; -np.log(998/1998); 0.693; 0.69; 0.6931",
        "the true logit not subtracted": """
            0.127; 0.1269; loss_from_logits(0, [1000, 998, 0]); np.log(1 + np.exp(-2)); 0.13; np.log(1+np.exp(-2))
        """,
        "1 - p for -log p": "0.881; 0.88",
        "the true logit added": "-1.873; -1.87",
        "perplexity for its logarithm": "8.389",
        "unequal taken for equal": "1.0986; 1.1",
        "log(0) made finite by clipping": "16.118; -np.log(1e-7); 34.5",
        "exponential for logarithm": "0.135; np.exp(-2); np.exp(2); 7.389",
        "the logarithm left out": "1.135; 1.1353; 3.135; 3.1353",
        "entropy for the price that is paid": "0.365",
        "squared error for cross-entropy": "0.776",
        "divided by the number of terms": "0.709; 2.127/3",
        "divided by the maximum, not shifted": "0.863",
        "the unit turned once too often": "1.474",
        "the decimal point": "21.27",
        "one step too many": "0.755",
        "wrong": "0; 1; 500; 10; 0.14; np.log(1+np.exp(-998)); 3; 5; 1.5; 0.5; -100",
    },
    "6.3": {
        "right": """
            1.461; 1.46; np.log(1 + 9/np.e); np.log(np.e + 9) - 1; loss_from_logits(0, [1] + [0]*9); 1.4608
            -np.log(np.e/(np.e + 9)); loss_from_logits(0, np.eye(10)[0]); -np.log(softmax(np.eye(10)[0])[0])
            math.log(1 + 9*math.exp(-1)); cost_from_logits([0], np.eye(10)[:1]); loss_from_logits(3, one_hot(3, 10))
            -math.log(math.e/(math.e + 9)); np.log1p(9/np.e); np.float32(1.4608); np.array(1.461); 1.4611
            np.log(11.718) - 1; -np.log(0.232); np.log(4.311); 1.4612; np.log(1+9/np.e); -np.log(np.e/(np.e+9))
            -np.log(softmax([1,0,0,0,0,0,0,0,0,0])[0]); np.log(np.e+9)-1; loss_from_logits(0,[1]+[0]*9)
            np.log(2.7+9)-1
        """,
        "rounded": "1.5; 1.47; 1.45",
        "another number of classes": """
            0.905; np.log(1 + 4/np.e); 0.9048; np.log(1 + 10/np.e); 1.543; np.log(1+10/np.e); 1.54
            -np.log(np.e/(np.e+10)); np.log(1+4/np.e); 0.9; 0.313; np.log(1+1/np.e); 0.31; np.log(9/np.e); 1.197; 1.2
            np.log(9); 2.197
        """,
        "the floor of one softmax": "0; 0.0; -np.log(1); 1e-7",
        "unequal taken for equal": "2.303; np.log(10); 2.3026; 2.3",
        "base 2 for base e": "2.107; np.log2(1 + 9/np.e); 2.11; 2.108; 1.4612/np.log(2)",
        "base 10 for base e": "0.634; np.log10(1 + 9/np.e); 0.6344; 0.635; 0.63",
        "forgotten minus": "-1.461; np.log(0.232); 1 - np.log(np.e + 9); -1.46",
        "probability for surprisal": "0.232; np.e/(np.e + 9); softmax(np.eye(10)[0])[0]; 0.23; np.e/(np.e+9); 0.1",
        "the true logit not subtracted": """
            2.461; np.log(np.e + 9); loss_from_logits(1, np.eye(10)[0]); 2.46; np.log(np.e+9); np.log(np.e+8+1)
            np.log(8+np.e+1); np.log(9+np.e)
        """,
        "1 - p for -log p": "0.768; 0.77",
        "perplexity for its logarithm": "4.31; 1+9/np.e",
        "a logit for the loss": "1; -1",
        "a number of the question": "10",
        "another range of outputs": "np.log(1+9*np.exp(-2)); 0.797; 0.8",
        "log(0) made finite by clipping": "16.1",
        "infinite for the least": "np.inf",
        "the logarithm left out": "11.72; np.e + 9",
        "a sum of sigmoid losses": "6.55",
        "entropy for the price that is paid": "2.229",
        "mean over the classes": "0.146",
        "the unit turned once too often": "1.013",
        "the decimal point": "14.61",
        "one step too many": "0.379",
        "close": "np.log(4.4)",
        "wrong": "0.5; 9; np.e; 2; 3.3; 1.9048; 2.37; 0.105; 5; 3; 0.7; 100; 1.8; -5",
    },
    "7.1": {
        "right": """
            3.258; np.log(26); -np.log(1/26); 3.26; math.log(26); cost_from_logits([0], np.zeros((1, 26))); 3.2581
            loss_from_logits(0, np.zeros(26)); surprisal(1/26); entropy(np.ones(26)/26); loss(3, [1/26]*26); 3.258097
            -26*(1/26)*np.log(1/26); np.log(13) + np.log(2); -math.log(1/26); np.float32(3.258); np.array(3.258)
            -np.log(0.03846); cost([0, 1], np.full((2, 26), 1/26)); np.log2(26)*np.log(2); np.log(26.0)
            entropy([1/26]*26); loss(0,[1/26]*26); 3.25
        """,
        "rounded": "3.3",
        "base 2 for base e": "4.7; np.log2(26); 4.70; 4.7004",
        "base 10 for base e": "1.415; np.log10(26); math.log10(26); 1.41; 1.4",
        "forgotten minus": "-3.258; np.log(1/26); -3.26",
        "1 - p for -log p": "0.962; 25/26; 1 - 1/26; 0.9615; 0.96",
        "probability for surprisal": "0.0385; 1/26; 0.038",
        "number of cases for its logarithm": "26; 26.0",
        "log of another event's probability": "2.303; np.log(10); 2.3026; 2.3; 0.693; 1.609; 1.61; 0.69",
        "a program that knows before it learns": "0; 0.0",
        "mean over the classes": "0.125; 3.258/26; 1/26*np.log(26)",
        "sum for mean": "84.7; 26*3.258",
        "sigmoids for softmax": "26*np.log(2); 18.02; 18",
        "a program that rules out before it learns": "np.inf",
        "squared error for cross-entropy": "0.0370; 25/26/26; 0.037",
        "root for logarithm": "5.1; np.sqrt(26)",
        "exponential for logarithm": "np.exp(26)",
        "another number of classes": "3.95; np.log(52)",
        "halved": "1.629",
        "one step too many": "3.258**2",
        "the unit turned once too often": "2.258",
        "the decimal point": "32.58",
        "close": "np.log(25); np.log(27); 3.2; 3.219; 3.22; 3.296",
        "wrong": "1; 25; 5; 100; 676; 0.5; 0.13; 1.0; 2; 7; 10; 4; -1; 5.5",
    },
    "7.2": {
        "right": """
            0.5; 0.20 + 0.004/2*150; 0.2 + 0.3; 1/2; 0.50; 0.2 + 0.002*150; 0.2 + 150*0.004*0.5; Fraction(1, 2)
            .2 + .004*150/2; 0.2 + 0.6/2; 0.5000; np.array(0.5); 0.2 + 0.5*0.004*150; .2 + 150/2*.004; np.float32(0.5)
            sum([0.2, 0.3]); (0.4 + 0.6)/2; 0.2 + 75*0.004; 0.2+0.002*150; 0.2+0.004/2*150; .2+.3
        """,
        "the half of the penalty forgotten": "0.8; 0.2 + 0.004*150; 0.2 + 0.6; 0.80; 0.2+0.004*150",
        "penalty for objective": "0.3; 0.002*150; 0.004/2*150; 0.6; 0.30; 0.6008; .004*150.2",
        "penalty forgotten": "0.2; 0.20",
        "size of the weights for the sum of their squares": """
            0.2245; 0.2 + 0.002*np.sqrt(150); 0.249; 0.2 + 0.004*math.sqrt(150); 0.224; 0.2+0.004*np.sqrt(150); 0.25
            0.2+.002*np.sqrt(150); 0.22; .004*np.sqrt(150); 0.049
        """,
        "penalty subtracted": "-0.1; 0.2 - 0.3; 0.2 - 0.004/2*150; 0.2-0.3; -0.4; 0.2-.6",
        "the sum of squares squared": "45.2; 0.2 + 0.002*150**2; 0.2+.002*150**2; 90.2",
        "squares without lambda": "150.2; 75.2; 150; 150*.5 + .004*.2; .004*.2+150",
        "the cost multiplied": "0.06; 30; 0.2*0.004; 0.12; .2*.6",
        "a number of the question": "0.004",
        "half of everything": "0.4; (0.2+.6)/2",
        "divided by lambda": "0.2+150/.004; 0.2+150/(2*.004)",
        "lambda without the squares": "0.2+0.004",
        "lambda ten times too large or too small": "0.2+.04*150/2; 3.2; 0.23",
        "halved twice": "0.35; 0.2 + 0.001*150",
        "a minus that has come in": "-0.5",
        "one step too many": "np.exp(0.5); 1.649",
        "close": "0.51; 0.49",
        "wrong": "0.202; 60.2; 1; 0; 0.2+.004**2*150; 0.2024; 0.2+.004**2/2*150; 2; 5; 0.9; 0.7; -5; 15",
    },
    "7.3": {
        "right": """
            0.08; 8/100; 0.8*0.075 + 0.2*0.1; (6 + 2)/100; (80*abs(.95 - .875) + 20*abs(.65 - .75))/100; 0.080
            (abs(76 - 70) + abs(13 - 15))/100; np.average([.075, .1], weights=[80, 20]); Fraction(2, 25); 0.06 + 0.02
            np.dot([.8, .2], [.075, .1]); 80/100*abs(.95 - 70/80) + 20/100*abs(.65 - 15/20); np.array(0.08); 2/25
            np.sum(np.abs(np.array([76, 13]) - [70, 15]))/100; 0.0800; np.float32(.08); .8*.075 + .2*.10; .8*.075+.2*.1
            0.8*abs(.95-.875)+.2*abs(.65-.75); .06+.02; Fraction(2,25)
        """,
        "mean of means": "0.0875; (0.075 + 0.1)/2; 0.088; np.mean([.075, .1]); (.075+.1)/2; 0.09",
        "gaps that cancel": """
            0.04; -0.04; 0.89 - 0.85; abs(0.89 - 0.85); (6 - 2)/100; 0.06 - 0.02; .8*.075-.2*.1; .8-.8125; -0.0125
            0.0125; -0.08; .8-.85; -0.05
        """,
        "one group only": "0.075; 0.95 - 70/80; 0.1; 15/20 - 0.65; 0.10; 0.06; 0.02; .95-.85",
        "confidence for gap": "0.89; 0.8*0.95 + 0.2*0.65; (76 + 13)/100; .8*.95+.2*.65; (.95+.65)/2",
        "accuracy for gap": "0.85; 85/100; (70 + 15)/100; 70/80; 15/20; 0.875; 0.75; 0.92",
        "sum for mean": "8; 6 + 2; 0.175; 0.075 + 0.1; .075+.1; 0.18; 8.0",
        "weights exchanged": "0.095; .2*.075+.8*.1",
        "a share of wrong answers": "0.15; 0.25; 0.125",
        "shares of all answers": "0.5; 0.3; .8*abs(.95-.7)+.2*abs(.65-.15)",
        "gaps squared": "0.0065; .8*.075**2+.2*.1**2",
        "weighed by the right answers": ".7*.075 + .15*.1; 0.0675",
        "compared with the wrong answers": "0.6",
        "a number of the question": "80; 70; 15",
        "one step too many": "np.exp(0.08); 1.083",
        "close": "np.sqrt(0.8*.075**2 + .2*.1**2); np.sqrt(.0065); 0.0806; 0.081",
        "form": "'8%'; '0.08'; [0.08]; '0,08'",
        "wrong": "1; 0; 0.7; 70/100; 8/2; 4; 0.4; .65-.85; 5; 0.2; -1; 0.01",
    },
    "7.4": {
        "right": """
            3.045; np.log(21); np.log(0.84/0.04); np.log(.84) - np.log(.04); 3.04; math.log(21); 3.0445; np.log(84/4)
            np.log(np.divide(*smooth_labels(one_hot(0, 5), epsilon=0.2)[:2])); -np.log(.04/.84); 3.044522
            np.subtract(*np.log(smooth_labels(one_hot(0, 5), 0.2))[:2]); math.log(.84) - math.log(.04)
            np.float32(3.0445); np.array(3.045); np.log((0.8 + 0.2/5)/(0.2/5)); -0.174 + 3.219; np.log(3) + np.log(7)
            np.log(.84/.04); np.log(smooth_labels([1,0,0,0,0],.2)[0]/.04); 3.05
        """,
        "all other classes taken for one": "1.386; np.log(4); np.log(.8/.2); np.log(.84/.16); 1.658; 1.66; 1.39",
        "the smoothed share not spread over all classes": """
            2.996; np.log(.8/.04); np.log(20); np.log(.8/.05); 2.77; 3.0; 3; np.log(16); 2.773; np.log(.84/.05); 2.82
        """,
        "base 2 for base e": "4.392; np.log2(21); 4.39; 4.3923",
        "base 10 for base e": "1.322; np.log10(21); 1.32",
        "forgotten minus": "-3.045; np.log(.04/.84); -3.04",
        "soft label forced to one-hot": "np.inf; float('inf')",
        "quotient for its logarithm": "21; .84/.04; 21.0; 4; 5.25",
        "a difference of probabilities for one of logits": "0.8; .84 - .04; .84-.04",
        "a loss for a difference of logits": """
            0.174; -np.log(.84); 0.17; 3.219; 3.22; -np.log(.04); entropy([.84,.04,.04,.04,.04]); 0.661; 0.66
            np.log(.04)
        """,
        "another smoothing": """
            np.log(.92/.02); 3.829; np.log(46); 3.83; np.log(.82/.02); 3.714; np.log(91); 4.511; 1.609; np.log(5)
        """,
        "a share for a difference of logits": "0.2; 0.84; 0.04",
        "a gap of 1": "1",
        "no gap": "0",
        "exponential for logarithm": "np.exp(.8); 2.2255",
        "sum for mean": "4*3.0445; 12.18",
        "logarithms added": "3.393",
        "logarithms divided": "18.46; np.log(.04)/np.log(.84)",
        "the unit turned once too often": "2.11",
        "the decimal point": "30.45",
        "one step too many": "1.113",
        "close": "3.1",
        "wrong": "5; 2; 10; np.exp(21); 0.5; -1; 7; 100",
    },
    "8.1": {
        "right": """
            1298; 1298.4; 1299; 8000*0.9/np.log(2)/8; 900/np.log(2); 8000*0.9*1.4427/8; 1300; 1298.426; 1.3e3
            7200*np.log2(np.e)/8; 8000*1.298/8; 7200/0.6931/8; math.ceil(900/math.log(2)); 1000*0.9/np.log(2)
            8000*0.9*math.log2(math.e)/8; np.array(1298); 10387/8; 8000*np.log2(np.exp(0.9))/8; 900*1.4427; 1_298
            8000*.9/np.log(2)/8; 1000*.9/np.log(2); 1298.43; math.ceil(1298.43)
        """,
        "nats taken for bits": "900; 8000*0.9/8; 7200; 8000*0.9; 57600; 8000*.9/8; 900.0; 8000*.9",
        "the factor between two units turned over": """
            623.8; 900*np.log(2); 8000*0.9*np.log(2)/8; 624; 8000*.9*np.log(2)/8; 4991; 8000*.9*np.log(2)
        """,
        "bits for bytes": "10387; 8000*0.9/np.log(2); 10_387; 8000*1.298; 8000*.9/np.log(2); 10400; 10387.4; 10390",
        "multiplied by 8 for divided by 8": "83097; 8000*0.9/np.log(2)*8; 83_100; 83100; 8000*1.2984*8; 83099",
        "one character for all": "1.298; 0.9/np.log(2); 1.3; 0.1623; 0.9/np.log(2)/8; 0.162; 1.2984; 8/1.298",
        "the perplexity for the bits": "2.46; np.exp(.9); 2.46*1000; 2459.6; 2**.9*1000; 1866",
        "base 10 for base 2": "391; 8000*.9/np.log(10)/8; 3127",
        "a byte for each character": "8000; 64000",
        "whole bits for each character": "1000; 2000",
        "divided by the cost": "1111; 8888",
        "a number of the question": "0.9",
        "a minus that has come in": "-1298",
        "the cost taken for a probability": "8000*-np.log2(.9)/8; 152",
        "kilobytes for bytes": "1.27",
        "what is saved for what is left": "800",
        "e for the factor": "331; 900/np.e",
        "the decimal point": "12980",
        "one step too many": "np.log(1298.4); 7.169",
        "close": "8000*0.9*1.4/8; 900/0.7; 1280; 1285.7; 1000*.9/.7",
        "form": "'1298 bytes'; '1,298'; [1298]; '1.3 kB'",
        "wrong": "0; 5e5; 100; 7100; 500; 1; 3000; 1500; 1200; -5",
    },
    "8.2": {
        "right": """
            5.657; 2**2.5; 5.66; np.exp2(2.5); 4*np.sqrt(2); np.exp(2.5*np.log(2)); math.pow(2, 2.5); np.sqrt(32)
            32**.5; math.sqrt(32); 5.6569; np.power(2, 2.5); np.exp(1.7329); np.array(5.657); np.float32(5.657)
            math.exp(2.5*math.log(2)); 1/2**-2.5; 2.0**2.5; 2**2*2**.5; 10**(2.5*np.log10(2)); 5.65
        """,
        "rounded": "5.7",
        "the base of one unit with the other unit": """
            12.18; np.exp(2.5); 12.2; math.e**2.5; 2**(2.5*np.log(2)); 3.32; 316.2; 12.182; 10**2.5; 316; 2**1.7329
        """,
        "the factor between two units turned over": "36.85; np.exp(2.5/np.log(2)); 36.9; 3.607; 2.5/np.log(2); 3.61",
        "geometric mean for perplexity": "0.177; 2**-2.5; 1/2**2.5; 0.1768; 0.18; 0.082; np.exp(-2.5)",
        "cost for perplexity": "2.5; 2.5*np.log(2); 1.733; 1.73",
        "logarithm for exponential": "1.32; np.log2(2.5); 0.916; np.log(2.5); 1.322; 0.92; 0.398",
        "base and exponent exchanged": "6.25; 2.5**2; 2.5*2.5; 1.58; 2.5**.5",
        "a product for a power": "5; 5.0; 2*2.5",
        "a minus that has come in": "-5.66; -5.657",
        "bytes for bits": "3.2; 8/2.5; 20; 2.5*8; 0.3125",
        "rounded to a whole number": "6",
        "bits rounded first": "2**3; 8; 4",
        "letters divided by the cost": "27/2.5; 10.8",
        "a sum for a power": "4.5; 2 + 2.5",
        "halved": "2.83",
        "one step too many": "32",
        "the decimal point": "56.57",
        "close": "5.6; 5.5",
        "wrong": "27; 74; 0; 1; 10; 2.5**np.e; 3; 100; -1; 7",
    },
    "8.3": {
        "right": """
            8; 2**3; np.sqrt(2*32); 2**((np.log2(2) + np.log2(32))/2); np.exp((np.log(2) + np.log(32))/2); 64**.5; 8.0
            math.sqrt(64); np.exp(np.mean(np.log([2, 32]))); 2**.5*32**.5; 10**np.mean(np.log10([2, 32])); np.exp2(3)
            2**((1 + 5)/2); np.prod([2, 32])**(1/2); 4*2; np.array(8); 2**np.mean([1, 5]); math.sqrt(2*32); 7.99; 8.01
            np.sqrt(64); (2*32)**.5; np.exp((np.log(2)+np.log(32))/2); 2**((1+5)/2); 8.00
        """,
        "perplexities averaged": """
            17; (2 + 32)/2; np.mean([2, 32]); 17.0; (2+32)/2; 4.09; np.log2(17); 2.83; np.log(17)
        """,
        "sum for mean": "34; 2 + 32; 2+32",
        "cost for perplexity": "3; np.log2(8); 2.079; np.log(8); 2.08; 6; 1 + 5; 3.0; (1+5)/2; 5; 1; 4.159; np.log(64)",
        "perplexities multiplied": "64; 2*32; 2**6",
        "geometric mean for perplexity": "0.125; 1/8; 2**-3",
        "the base of one unit with the other unit": "20.1; 20.09; np.exp(3); 4.23; 2**2.079; 20",
        "mean of the probabilities": "3.76; 2/(1/2 + 1/32)",
        "perplexities compared": "16; 30; 15",
        "one half only": "32; 2",
        "root of a sum": "5.83; np.sqrt(2 + 32)",
        "a minus that has come in": "-8",
        "base and exponent exchanged": "9",
        "one step too many": "256",
        "wrong": "4; 0; 12; 7; 100; 14; 0.5",
    },
    "8.4": {
        "right": """
            150000; 150_000; 5000*12/0.4; 60000/.4; 1.5e5; 5000*12/(3.4 - 3.0); 150e3; 150001; 2.5*60000; 7500/(0.4/8)
            5000*12/(3.4 - 3); math.ceil(60000/0.4); np.array(150000); 60000*2.5; 150000.0; round(60000/.4); 149999
            5000/(0.4/12); 12*5000/.4; 600000/4; 5000*12/(3.4-3.0); 150000.01
        """,
        "one step too many": "-np.log(150000); -11.92",
        "bytes against bits": "18750; 7500/0.4; 5000*12/8/0.4; 18_750; 150000/8; 7500/.4",
        "numbers counted without their size": "12500; 5000/0.4; 12_500; 5000/.4",
        "price for saving": "20000; 60000/3; 5000*12/3.0; 60000/3.4; 17647; 20_000",
        "the table alone": "60000; 5000*12; 60_000",
        "the table in bytes": "7500; 5000*12/8; 60000/8",
        "multiplied for divided": "24000; 60000*0.4; 60000*.4; 2000",
        "a share for a difference of costs": "60000/(1-3/3.4); 510000; 60000/(3.4/3); 52941",
        "the number of values for the bits": "5000*2**12/.4; 51200000; 5000*4096; 5000*np.log2(12)/.4; 44812",
        "the perplexity for the bits": "60000/(2**3.4-2**3); 23468; 60000/(10.56-8)",
        "bits turned into another unit": """
            1200000; 480000/.4; 60000/(.4*np.log(2)); 216404; 216000; 60000/(.4/np.log(2)); 103972; 104000
            5000*12*8/.4
        """,
        "a number of the question": "5000; 12",
        "divided by the bits of a number": "416; 5000/12/.4",
        "costs added": "60000/6.4; 9375",
        "a minus that has come in": "-150000",
        "the decimal point": "15000; 1500000; 60000/4",
        "one number of the table": "12/.4; 30",
        "the table times a cost": "204000; 60000*3.0",
        "the quotient turned over": "0.4/60000",
        "form": "'150,000'; '150000 characters'; [150000]; '150 000'",
        "wrong": "0.4; 1000000; 0; 150; 1; 64000; np.log2(5000)*12/.4; 1000; 50000; 100000; 200000; 125; -1; 1e9",
    },
}
