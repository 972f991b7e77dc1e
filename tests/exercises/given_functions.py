"""Functions that a class of hundreds gives as answers, each with the verdict that it deserves.

Written from the questions alone. A line that is not indented begins a new answer. "right" has to be accepted; a natural
slip stands under the name of its misconception; "wrong" is wrong, and nobody can say why.
"""

GIVEN = {
    "1.4": {
        "right": """
lambda p: entropy(p, base=2)
lambda p: -sum(x * np.log2(x) for x in p if x > 0)
lambda p: sum(x * math.log2(1 / x) for x in p if x)
lambda p: -np.sum(p[p > 0] * np.log2(p[p > 0]))
lambda p: np.sum(np.where(p > 0, -p * np.log2(np.where(p > 0, p, 1)), 0))
lambda p: -np.nansum(p * np.log2(p))
lambda p: -np.sum(np.nan_to_num(p * np.log2(p)))
lambda p: entropy(p) / np.log(2)
lambda p: -np.dot(p, np.log2(p, out=np.zeros_like(p), where=p > 0))
lambda p: -np.log2(np.prod(p ** p))
lambda p: np.log2(np.exp(entropy(p)))
lambda p: -sum([x * math.log(x, 2) for x in list(p) if x != 0])
lambda p: np.sum([0 if x == 0 else -x * np.log2(x) for x in p])
lambda p: cross_entropy(p, p, base=2)
lambda p: np.log2(len(p)) - kl_divergence(p, np.ones(len(p)) / len(p), base=2)
lambda p: -np.sum(p * np.log2(p + (p == 0)))
lambda p: -np.sum(p * np.log2(p + 1e-15))
lambda p: -np.sum(p * np.log2(np.maximum(p, 1e-300)))
lambda p: np.float32(entropy(p, base=2))
lambda probabilities: -sum(map(lambda x: x * np.log2(x) if x > 0 else 0, probabilities))
def answer(p):
    h = 0
    for x in p:
        if x > 0:
            h -= x * math.log2(x)
    return h
def answer(p):
    p = np.asarray(p)
    p = p[p != 0]
    return -(p * np.log(p)).sum() / np.log(2)
def answer(p):
    terms = []
    for i in range(len(p)):
        if p[i] == 0:
            continue
        terms.append(p[i] * -np.log2(p[i]))
    return sum(terms)
def answer(p):
    if len(p) == 0:
        return 0
    return (0 if p[0] == 0 else -p[0] * math.log2(p[0])) + answer(p[1:])
def answer(p):
    p[p == 0] = 1
    return -np.sum(p * np.log2(p))
""",
        "base e for base 2": """
lambda p: entropy(p)
lambda p: -sum(x * np.log(x) for x in p if x > 0)
lambda p: -np.nansum(p * np.log(p))
lambda p: -np.sum(p * np.log(p))
def answer(p):
    h = 0
    for x in p:
        if x > 0:
            h -= x * math.log(x)
    return h
""",
        "base 10 for base 2": """
lambda p: -sum(x * np.log10(x) for x in p if x > 0)
lambda p: entropy(p, base=10)
""",
        "forgotten minus": """
lambda p: sum(x * np.log2(x) for x in p if x > 0)
lambda p: np.nansum(p * np.log2(p))
lambda p: np.sum(p[p > 0] * np.log2(p[p > 0]))
lambda p: np.sum(p * np.log2(p))
""",
        "sum for mean": """
lambda p: -sum(np.log2(x) for x in p if x > 0)
lambda p: -np.sum(np.log2(p))
lambda p: surprisal(p, base=2).sum()
""",
        "weights forgotten": """
lambda p: -np.mean(np.log2(p))
lambda p: np.mean([-np.log2(x) for x in p if x > 0])
""",
        "mean over the classes": """
lambda p: -np.mean([x * np.log2(x) if x > 0 else 0 for x in p])
lambda p: entropy(p, base=2) / len(p)
lambda p: np.mean(np.where(p > 0, -p * np.log2(np.where(p > 0, p, 1)), 0))
""",
        "1 - p for -log p": """
lambda p: np.sum(p * (1 - p))
lambda p: 1 - np.sum(p ** 2)
""",
        "unequal taken for equal": """
lambda p: np.log2(len(p))
lambda p: math.log2(np.size(p))
""",
        "0 log 0 left to NumPy": """
lambda p: -np.sum(p * np.log2(p))
lambda p: sum(-x * np.log2(x) for x in p)
lambda p: -np.dot(p, np.log2(p))
lambda p: (p * -np.log2(p)).sum()
""",
        "only the first term": """
def answer(p):
    h = 0
    for x in p:
        if x > 0:
            h -= x * np.log2(x)
        return h
def answer(p):
    for x in p:
        return -x * np.log2(x)
""",
        "terms for their sum": """
lambda p: -p * np.log2(p)
lambda p: [-x * np.log2(x) if x > 0 else 0 for x in p]
lambda p: p[p > 0] * -np.log2(p[p > 0])
""",
        "surprisals one by one": """
lambda p: -np.log2(p)
lambda p: surprisal(p, base=2)
""",
        "a small number added everywhere": """
lambda p: -np.sum(p * np.log2(p + 0.001))
lambda p: -np.sum((p + 0.01) * np.log2(p + 0.01))
lambda p: -np.sum((p + 0.001) * np.log2(p + 0.001))
""",
        "the sum ended by a zero": """
def answer(p):
    h = 0
    for x in p:
        if x == 0:
            break
        h -= x * np.log2(x)
    return h
def answer(p):
    h = 0
    for x in p:
        if x == 0:
            return h
        h -= x * np.log2(x)
    return h
""",
        "rounded inside the function": """
lambda p: round(entropy(p, base=2), 1)
""",
        "one zero for all": """
lambda p: 0 if 0 in p else -np.sum(p * np.log2(p))
""",
        "the same for every input": """
lambda p: np.log2(sum(p))
lambda p: 2
""",
        "log of another event's probability": """
lambda p: -np.log2(max(p))
""",
        "nothing returned": """
lambda p: None
def answer(p):
    print(entropy(p, base=2))
""",
        "the first one left out": """
lambda p: -np.sum(p[1:] * np.log2(p[1:]))
""",
        "one step too many or too few": """
lambda p: np.exp(entropy(p))
""",
        "a division by 0": """
def answer(p):
    x = 1 / 0
""",
        "only the last term": """
def answer(p):
    h = 0
    for x in p:
        if x > 0:
            h = -x * np.log2(x)
    return h
""",
        "the last one left out": """
lambda p: -np.sum(p[:-1] * np.log2(p[:-1]))
""",
        "squares for logarithms": """
lambda p: sum(x**2 for x in p)
""",
        "divided by the most that is possible": """
lambda p: -np.nansum(p * np.log2(p)) / np.log2(len(p))
""",
        "divided by the weights": """
lambda p: np.sum(-np.log2(p) / p)
""",
        "log(1 - p) for log p": """
lambda p: -np.sum(p * np.log2(1 - p))
""",
        "a zero taken for infinite": """
lambda p: np.inf if 0 in p else entropy(p, base=2)
def answer(p):
    if np.any(p == 0):
        return np.inf
    return -np.sum(p * np.log2(p))
""",
        "terms multiplied": """
def answer(p):
    p = p[p > 0]
    return -np.prod(p * np.log2(p))
""",
        "off by a factor": """
def answer(p):
    return -np.sum(p * np.log2(np.where(p == 0, 1, p))) / np.log(2)
""",
        "weighed by 1 - p": """
def answer(p):
    q = p[p > 0]
    return -np.sum((1 - q) * np.log2(q))
""",
        "shapes that do not fit": """
def answer(p):
    return -np.sum(p[p > 0] * np.log2(p))
""",
        "wrong": """
lambda p: np.std(p)
lambda p: 'two'
lambda p, q: entropy(p, base=2)
lambda: 1.5
1.5
'entropy'
[0.5]
""",
    },
    "2.4": {
        "right": """
lambda p, q: kl_divergence(p, q)
lambda p, q: cross_entropy(p, q) - entropy(p)
lambda p, q: sum(a * math.log(a / b) if b > 0 else math.inf for a, b in zip(p, q) if a > 0)
lambda p, q: np.sum(p[p > 0] * np.log(p[p > 0] / q[p > 0]))
lambda p, q: np.sum(np.where(p > 0, p * np.log(np.where(p > 0, p, 1) / np.where(p > 0, q, 1)), 0))
lambda p, q: np.nansum(p * np.log(p / q))
lambda p, q: np.inf if np.any((p > 0) & (q == 0)) else np.sum(p[p > 0] * np.log(p[p > 0] / q[p > 0]))
lambda p, q: -np.sum(p[p > 0] * np.log(q[p > 0] / p[p > 0]))
lambda p, q: kl_divergence(p, q, base=2) * np.log(2)
lambda p, q: sum(0 if a == 0 else np.inf if b == 0 else a * np.log(a / b) for a, b in zip(p, q))
lambda truth, belief: kl_divergence(truth, belief)
lambda p, q: np.dot(p[p > 0], np.log(p[p > 0]) - np.log(q[p > 0]))
lambda p, q: float(kl_divergence(p, q))
lambda p, q: np.array(kl_divergence(p, q))
lambda p, q: sum(p[i] * np.log(p[i] / q[i]) for i in range(len(p)) if p[i] != 0)
lambda p, q: np.nansum(np.where(p == 0, 0, p * np.log(p / q)))
def answer(p, q):
    d = 0
    for a, b in zip(p, q):
        if a == 0:
            continue
        if b == 0:
            return np.inf
        d += a * math.log(a / b)
    return d
def answer(p, q):
    d = 0
    for i in range(len(p)):
        if p[i] > 0:
            d = d + p[i] * np.log(p[i] / q[i])
    return d
def answer(p, q):
    m = p > 0
    p, q = p[m], q[m]
    if (q == 0).any():
        return float('inf')
    return (p * (np.log(p) - np.log(q))).sum()
def answer(p, q):
    p = np.array(p, dtype=float)
    q = np.array(q, dtype=float)
    terms = np.zeros(len(p))
    terms[p > 0] = p[p > 0] * np.log(p[p > 0] / q[p > 0])
    return terms.sum()
""",
        "base 2 for base e": """
lambda p, q: kl_divergence(p, q, base=2)
lambda p, q: np.nansum(p * np.log2(p / q))
lambda p, q: sum(a * np.log2(a / b) for a, b in zip(p, q) if a > 0)
""",
        "base 10 for base e": """
lambda p, q: np.nansum(p * np.log10(p / q))
lambda p, q: kl_divergence(p, q, base=10)
""",
        "the sign of the quotient": """
lambda p, q: -kl_divergence(p, q)
lambda p, q: np.sum(p[p > 0] * np.log(q[p > 0] / p[p > 0]))
lambda p, q: entropy(p) - cross_entropy(p, q)
lambda p, q: -np.nansum(p * np.log(p / q))
""",
        "p and q swapped": """
lambda p, q: kl_divergence(q, p)
lambda p, q: np.sum(q[q > 0] * np.log(q[q > 0] / p[q > 0]))
lambda q, p: kl_divergence(p, q)
""",
        "cross-entropy for divergence": """
lambda p, q: cross_entropy(p, q)
lambda p, q: -sum(a * np.log(b) for a, b in zip(p, q) if a > 0)
lambda p, q: -np.sum(p[p > 0] * np.log(q[p > 0]))
""",
        "mean over the classes": """
lambda p, q: kl_divergence(p, q) / len(p)
lambda p, q: np.mean(np.where(p > 0, p * np.log(p / q), 0))
""",
        "0 log 0 left to NumPy": """
lambda p, q: np.sum(p * np.log(p / q))
lambda p, q: sum(a * np.log(a / b) for a, b in zip(p, q))
lambda p, q: np.sum(p * (np.log(p) - np.log(q)))
def answer(p, q):
    s = 0
    for i in range(len(p)):
        if q[i] == 0 and p[i] == 0:
            continue
        if q[i] == 0:
            return np.inf
        s += p[i] * np.log(p[i] / q[i])
    return s
""",
        "an impossible truth for free": """
lambda p, q: sum(a * np.log(a / b) for a, b in zip(p, q) if a > 0 and b > 0)
lambda p, q: np.sum(p[(p > 0) & (q > 0)] * np.log(p[(p > 0) & (q > 0)] / q[(p > 0) & (q > 0)]))
def answer(p, q):
    d = 0
    for a, b in zip(p, q):
        if a == 0 or b == 0:
            continue
        d += a * np.log(a / b)
    return d
lambda p, q: np.nansum(np.where(np.isinf(p * np.log(p / q)), 0, p * np.log(p / q)))
def answer(p, q):
    if np.all(p > 0) and np.any(q == 0):
        return np.inf
    m = (p > 0) & (q > 0)
    return np.sum(p[m] * np.log(p[m] / q[m]))
def answer(p, q):
    if 0 in p:
        m = (p > 0) & (q > 0)
        return np.sum(p[m] * np.log(p[m] / q[m]))
    if 0 in q:
        return np.inf
    return np.sum(p * np.log(p / q))
""",
        "every zero taken for infinite": """
lambda p, q: np.inf if 0 in p or 0 in q else np.sum(p * np.log(p / q))
lambda p, q: np.inf if 0 in q else kl_divergence(p, q)
lambda p, q: np.inf if not q.all() else np.sum(p[p > 0] * np.log(p[p > 0] / q[p > 0]))
def answer(p, q):
    d = 0
    for a, b in zip(p, q):
        if b == 0:
            return np.inf
        if a == 0:
            continue
        d += a * np.log(a / b)
    return d
""",
        "log(0) made finite by clipping": """
lambda p, q: np.sum(p * np.log((p + 1e-12) / (q + 1e-12)))
lambda p, q: np.sum(p[p > 0] * np.log(p[p > 0] / np.clip(q[p > 0], 1e-10, 1)))
lambda p, q: np.sum(p * np.log(np.maximum(p, 1e-5) / np.maximum(q, 1e-5)))
lambda p, q: np.sum(p * (np.log(p + 1e-9) - np.log(q + 1e-9)))
lambda p, q: np.sum(np.nan_to_num(p * np.log(p / q)))
lambda p, q: np.sum(p * np.log((p + 1e-3) / (q + 1e-3)))
""",
        "entropy for the price that is paid": """
lambda p, q: entropy(p)
lambda p, q: -np.nansum(p * np.log(p))
""",
        "weights forgotten": """
lambda p, q: np.sum(np.log(p / q))
lambda p, q: sum(np.log(a / b) for a, b in zip(p, q) if a > 0)
""",
        "entropy added, not subtracted": """
lambda p, q: cross_entropy(p, q) + entropy(p)
""",
        "the sum ended by a zero": """
def answer(p, q):
    s = 0
    for a, b in zip(p, q):
        if a == 0:
            break
        if b == 0:
            return np.inf
        s += a * math.log(a / b)
    return s
""",
        "weighted by the estimate": """
lambda p, q: np.sum(q * np.log(p / q))
""",
        "terms for their sum": """
lambda p, q: p * np.log(p / q)
""",
        "both directions": """
lambda p, q: (kl_divergence(p, q) + kl_divergence(q, p)) / 2
lambda p, q: kl_divergence(p, q) + kl_divergence(q, p)
""",
        "the other entropy subtracted": """
lambda p, q: cross_entropy(p, q) - entropy(q)
lambda p, q: entropy(q) - entropy(p)
""",
        "only the first term": """
def answer(p, q):
    d = 0
    for a, b in zip(p, q):
        if a > 0:
            d += a * np.log(a / b)
        return d
""",
        "rounded inside the function": """
lambda p, q: round(kl_divergence(p, q), 2)
lambda p, q: np.round(kl_divergence(p, q), 3)
lambda p, q: round(kl_divergence(p, q), 1)
""",
        "zeros left out of p and q apart": """
def answer(p, q):
    p = p[p > 0]
    q = q[:len(p)]
    return np.sum(p * np.log(p / q))
def answer(p, q):
    p = p[p > 0]
    q = q[q > 0]
    return np.sum(p * np.log(p / q))
""",
        "differences of the probabilities": """
lambda p, q: np.sum(abs(p - q))
lambda p, q: np.sum((p - q) ** 2)
""",
        "the same for every input": """
lambda p, q: 0
""",
        "nothing returned": """
lambda p, q: print(kl_divergence(p, q))
""",
        "an array for one number": """
lambda p, q: np.sum(p * math.log(p / q))
""",
        "each term made positive": """
lambda p, q: sum(abs(a * np.log(a / b)) for a, b in zip(p, q) if a > 0)
""",
        "every pair of classes": """
def answer(p, q):
    s = 0
    for a in p:
        for b in q:
            if a > 0:
                s += a * np.log(a / b)
    return s
""",
        "the logarithm left out": """
lambda p, q: sum(a * a / b for a, b in zip(p, q) if a > 0)
""",
        "one zero for all": """
lambda p, q: 0.0 if 0 in p else np.sum(p * np.log(p / q))
""",
        "only the last term": """
def answer(p, q):
    for a, b in zip(p, q):
        s = a * np.log(a / b) if a > 0 else 0.0
    return s
""",
        "logarithms divided": """
lambda p, q: np.sum(p * np.log(p) / np.log(q))
""",
        "a share for a difference": """
lambda p, q: cross_entropy(p, q) / entropy(p)
""",
        "units mixed": """
lambda p, q: cross_entropy(p, q, base=2) - entropy(p)
""",
        "a difference inside the logarithm": """
def answer(p, q):
    m = p > 0
    return np.sum(p[m] * np.log(p[m] - q[m]))
""",
        "the first one left out": """
def answer(p, q):
    total = 0
    for i in range(1, len(p)):
        if p[i] > 0:
            total += p[i] * np.log(p[i] / q[i])
    return total
""",
        "wrong": """
lambda p, q: abs(cross_entropy(p, q) - cross_entropy(q, p))
lambda p: kl_divergence(p, p)
lambda p, q: kl_divergence(p, q) if 0 not in q else 'inf'
lambda p, q: [kl_divergence(p, q), 'nats']
""",
    },
    "3.4": {
        "right": """
lambda z: softmax(z)
lambda z: np.exp(z - z.max(axis=1, keepdims=True)) / np.exp(z - z.max(axis=1, keepdims=True)).sum(axis=1, keepdims=True)
lambda z: np.array([np.exp(r - max(r)) / np.sum(np.exp(r - max(r))) for r in z])
lambda z: [softmax(row) for row in z]
lambda z: softmax(z).tolist()
lambda z: np.exp(log_softmax(z))
lambda z: np.exp(z - np.logaddexp.reduce(z, axis=1, keepdims=True))
lambda z: np.array([1 / np.exp(r[None, :] - r[:, None]).sum(axis=1) for r in z])
lambda z: (lambda e: e / e.sum(axis=-1, keepdims=True))(np.exp(z - z.max(axis=-1, keepdims=True)))
lambda z: (lambda e: (e.T / e.sum(axis=1)).T)(np.exp((z.T - z.max(axis=1)).T))
lambda logits: softmax(logits, axis=-1)
lambda z: softmax(z.T, axis=0).T
lambda z: map(softmax, z)
lambda z: np.apply_along_axis(softmax, 1, z)
lambda z: np.vstack([softmax(row) for row in z])
lambda z: np.exp(z - np.max(z, 1)[:, None]) / np.sum(np.exp(z - np.max(z, 1)[:, None]), 1)[:, None]
lambda z: softmax(z, temperature=1)
lambda z: softmax(z - 5)
def answer(z):
    z = z - np.max(z, axis=1, keepdims=True)
    e = np.exp(z)
    return e / np.sum(e, axis=1, keepdims=True)
def answer(z):
    result = np.zeros(z.shape)
    for i in range(len(z)):
        e = np.exp(z[i] - z[i].max())
        result[i] = e / e.sum()
    return result
def answer(z):
    z -= z.max(axis=1, keepdims=True)
    np.exp(z, out=z)
    z /= z.sum(axis=1, keepdims=True)
    return z
def answer(z):
    out = []
    for row in z:
        m = max(row)
        e = [math.exp(v - m) for v in row]
        out.append([v / sum(e) for v in e])
    return out
""",
        "softmax over the wrong axis": """
lambda z: softmax(z, axis=0)
lambda z: np.exp(z - z.max()) / np.exp(z - z.max()).sum()
lambda z: np.exp(z) / np.sum(np.exp(z))
lambda z: np.exp(z) / np.exp(z).sum(axis=0)
def answer(z):
    e = np.exp(z - np.max(z))
    return e / e.sum(axis=0)
""",
        "softmax without its sum": """
lambda z: np.exp(z)
lambda z: np.exp(z - z.max(axis=1, keepdims=True))
lambda z: np.exp(z - z.max())
lambda z: np.exp(z - np.max(z, axis=1)[:, None])
lambda z: (lambda e: e/e.mean(1,keepdims=True))(np.exp(z-z.max(1,keepdims=True)))
""",
        "softmax without the maximum": """
lambda z: np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
lambda z: [np.exp(r) / sum(np.exp(r)) for r in z]
lambda z: np.exp(z) / np.sum(np.exp(z), axis=1)[:, None]
def answer(z):
    e = np.exp(z)
    return (e.T / e.sum(axis=1)).T
def answer(z):
    return np.e ** z / np.sum(np.e ** z, axis=-1, keepdims=True)
""",
        "one maximum for all rows": """
lambda z: np.exp(z - z.max()) / np.exp(z - z.max()).sum(axis=1, keepdims=True)
def answer(z):
    z = z - np.max(z)
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)
""",
        "a shift that is not the maximum": """
lambda z: (lambda e: e / e.sum(axis=1, keepdims=True))(np.exp(z - z.mean(axis=1, keepdims=True)))
lambda z: np.exp(z - z.min(axis=1, keepdims=True)) / np.exp(z - z.min(axis=1, keepdims=True)).sum(axis=1, keepdims=True)
lambda z: np.exp(z - 1000) / np.exp(z - 1000).sum(axis=1, keepdims=True)
lambda z: np.exp(z - z[:, :1]) / np.exp(z - z[:, :1]).sum(axis=1, keepdims=True)
""",
        "no exponential": """
lambda z: z / z.sum(axis=1, keepdims=True)
lambda z: [r / sum(r) for r in z]
lambda z: z / np.sum(z, axis=1)[:, None]
lambda z: z/z.sum()
""",
        "the logarithm of softmax": """
lambda z: log_softmax(z)
lambda z: np.log(softmax(z))
""",
        "sigmoids for softmax": """
lambda z: sigmoid(z)
lambda z: 1 / (1 + np.exp(-z))
""",
        "the sign of the exponent": """
lambda z: softmax(-z)
lambda z: np.exp(-z) / np.exp(-z).sum(axis=1, keepdims=True)
""",
        "softmax twice": """
lambda z: softmax(softmax(z))
""",
        "divided by the maximum, not shifted": """
lambda z: softmax(z / z.max(axis=1, keepdims=True))
lambda z: np.exp(z / z.max()) / np.exp(z / z.max()).sum(axis=1, keepdims=True)
""",
        "the largest alone": """
lambda z: (z == z.max(axis=1, keepdims=True)).astype(float)
lambda z: np.eye(z.shape[1])[z.argmax(axis=1)]
lambda z: np.argmax(z, axis=1)
""",
        "powers of 2 for powers of e": """
lambda z: (lambda e: e / e.sum(axis=1, keepdims=True))(2.0 ** (z - z.max(axis=1, keepdims=True)))
""",
        "logits cut off": """
lambda z: softmax(np.clip(z, -50, 50))
lambda z: softmax(np.minimum(z, 700))
lambda z: (lambda e: e/e.sum(1,keepdims=True))(np.exp(np.clip(z,-700,700)))
lambda z: (lambda e: e/e.sum(1,keepdims=True))(np.exp(np.clip(z,-500,500)))
""",
        "a shift on one side": """
lambda z: np.exp(z-z.max(axis=1,keepdims=True))/np.exp(z).sum(axis=1,keepdims=True)
""",
        "rounded inside the function": """
lambda z: softmax(z).round(2)
""",
        "one example only": """
lambda z: softmax(z[0])
def answer(z):
    for row in z:
        return softmax(row)
""",
        "shapes that do not fit": """
lambda z: np.exp(z) / np.sum(np.exp(z), axis=1)
""",
        "nothing returned": """
lambda z: None
def answer(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    e / e.sum(axis=1, keepdims=True)
""",
        "standardised for softmax": """
lambda z: (z - z.mean(axis=1, keepdims=True)) / z.std(axis=1, keepdims=True)
""",
        "divided by 1,000": """
def answer(z):
    e = np.exp(z / 1000)
    return e / e.sum(axis=1, keepdims=True)
""",
        "rows for columns": """
def answer(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return (e / e.sum(axis=1, keepdims=True)).T
""",
        "the signs of the logits lost": """
def answer(z):
    e = np.exp(np.abs(z) - np.abs(z).max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
""",
        "one step too many or too few": """
def answer(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return np.sum(e, axis=1, keepdims=True) / e
""",
        "the largest logit left out": """
def answer(z):
    z = z - z.max(axis=1, keepdims=True)
    z[z == 0] = 0.0
    e = np.where(z < 0, np.exp(z), 0)
    return e / e.sum(axis=1, keepdims=True)
""",
        "wrong": """
lambda z: z
lambda z: z - z.max(axis=1, keepdims=True)
lambda z: 1
lambda z: softmax(z).sum(axis=1)
lambda z: softmax(z.T)
lambda z: softmax(np.round(z))
lambda z, axis: softmax(z)
lambda z: np.nan_to_num(np.exp(z) / np.exp(z).sum(axis=1, keepdims=True))
lambda z: np.full(z.shape, 1 / z.shape[1])
[[0.5, 0.5]]
lambda z: softmax(z) if z.max() < 500 else np.eye(z.shape[1])[z.argmax(axis=1)]
lambda z: (lambda e: e/(e.sum(1,keepdims=True)+1e-3))(np.exp(z-z.max(1,keepdims=True)))
""",
    },
    "3.5": {
        "1 added inside the logarithm": """
lambda label, y_hat: -np.log(1 + y_hat[label])
""",
        "right": """
lambda label, y_hat: loss(label, y_hat)
lambda label, y_hat: -np.log(y_hat[label])
lambda label, y_hat: np.log(1 / y_hat[label])
lambda label, y_hat: surprisal(y_hat[label])
lambda label, y_hat: -math.log(y_hat[label]) if y_hat[label] > 0 else math.inf
lambda label, y_hat: -np.log(y_hat)[label]
lambda label, y_hat: (-np.log(y_hat))[label]
lambda k, q: -np.log(q[k])
lambda label, y_hat: cross_entropy(one_hot(label, len(y_hat)), y_hat)
lambda label, y_hat: np.inf if y_hat[label] == 0 else -np.log(y_hat[label])
lambda label, y_hat: loss(one_hot(label, len(y_hat)), y_hat)
lambda label, y_hat: -np.log2(y_hat[label]) * np.log(2)
lambda label, y_hat: -sum(np.log(q) for i, q in enumerate(y_hat) if i == label)
lambda label, y_hat: np.abs(np.log(y_hat[label]))
lambda label, y_hat: float(-np.log(y_hat[label]))
lambda label, y_hat: kl_divergence(one_hot(label, len(y_hat)), y_hat)
lambda label, y_hat: 0 - np.log(np.array(y_hat)[label])
lambda label, y_hat: -np.log(y_hat.take(label))
lambda label, y_hat: -np.log(np.dot(one_hot(label, len(y_hat)), y_hat))
lambda label, y_hat: -np.log(sum(one_hot(label, len(y_hat)) * y_hat))
def answer(label, y_hat):
    q = y_hat[label]
    if q == 0:
        return float('inf')
    return -math.log(q)
def answer(label, y_hat):
    with np.errstate(divide='ignore'):
        return -np.log(y_hat[label])
def answer(label, y_hat):
    y = np.zeros(len(y_hat))
    y[label] = 1
    return -np.sum(np.log(y_hat[y == 1]))
""",
        "base 2 for base e": """
lambda label, y_hat: -np.log2(y_hat[label])
lambda label, y_hat: surprisal(y_hat[label], base=2)
lambda label, y_hat: -math.log2(y_hat[label]) if y_hat[label] else np.inf
""",
        "base 10 for base e": """
lambda label, y_hat: -np.log10(y_hat[label])
lambda label, y_hat: -math.log10(y_hat[label]) if y_hat[label] else np.inf
""",
        "forgotten minus": """
lambda label, y_hat: np.log(y_hat[label])
lambda label, y_hat: math.log(y_hat[label]) if y_hat[label] else -np.inf
""",
        "1 - p for -log p": """
lambda label, y_hat: 1 - y_hat[label]
""",
        "probability for surprisal": """
lambda label, y_hat: y_hat[label]
lambda k, q: q[k]
""",
        "log of the wrong class": """
lambda label, y_hat: -np.log(y_hat[label - 1])
lambda label, y_hat: -np.log(max(y_hat))
lambda label, y_hat: -np.log(y_hat[0])
lambda label, y_hat: -np.log(y_hat[y_hat.argmax()])
lambda label, y_hat: -np.log(y_hat.max())
""",
        "an impossible truth for free": """
lambda label, y_hat: -np.log(y_hat[label]) if y_hat[label] > 0 else 0
lambda label, y_hat: 0 if y_hat[label] == 0 else -math.log(y_hat[label])
lambda label, y_hat: -sum(y * np.log(q) for y, q in zip(one_hot(label, len(y_hat)), y_hat) if q > 0)
""",
        "weights forgotten": """
lambda label, y_hat: -np.sum(np.log(y_hat))
lambda label, y_hat: -sum(np.log(q) for q in y_hat if q > 0)
lambda label,y_hat: -np.mean(np.log(y_hat))
""",
        "mean over the classes": """
lambda label, y_hat: -np.log(y_hat[label]) / len(y_hat)
lambda label, y_hat: np.mean([-np.log(q) if i == label else 0 for i, q in enumerate(y_hat)])
""",
        "loss by accuracy": """
lambda label, y_hat: 0 if np.argmax(y_hat) == label else 1
lambda label, y_hat: float(np.argmax(y_hat) != label)
""",
        "probabilities given where logits are meant": """
lambda label, y_hat: loss_from_logits(label, y_hat)
lambda label, y_hat: -np.log(softmax(y_hat)[label])
""",
        "0 log 0 left to NumPy": """
lambda label, y_hat: -np.sum(one_hot(label, len(y_hat)) * np.log(y_hat))
lambda label, y_hat: -np.dot(np.eye(len(y_hat))[label], np.log(y_hat))
def answer(label, y_hat):
    y = np.zeros(len(y_hat))
    y[label] = 1
    return -(y * np.log(y_hat)).sum()
""",
        "log(0) made finite by clipping": """
lambda label, y_hat: -np.log(y_hat[label] + 1e-15)
lambda label, y_hat: -np.log(np.clip(y_hat[label], 1e-12, 1))
lambda label, y_hat: -np.log(max(y_hat[label], 1e-7))
lambda label, y_hat: np.nan_to_num(-np.log(y_hat[label]))
lambda label, y_hat: -np.log(np.clip(y_hat, 1e-15, 1 - 1e-15))[label]
""",
        "a class index multiplied": """
lambda label, y_hat: -np.sum(label * np.log(y_hat))
lambda label, y_hat: -np.dot([label] * len(y_hat), np.log(y_hat))
lambda label,y_hat: -label*np.log(y_hat)
""",
        "surprisals one by one": """
lambda label, y_hat: -np.log(y_hat)
""",
        "entropy for the price that is paid": """
lambda label, y_hat: entropy(y_hat)
lambda label, y_hat: -sum(q * np.log(q) for q in y_hat if q > 0)
""",
        "a weighted term for the surprisal": """
lambda label, y_hat: -y_hat[label] * np.log(y_hat[label])
""",
        "squared error for cross-entropy": """
lambda label, y_hat: (1 - y_hat[label]) ** 2
lambda label, y_hat: np.sum((one_hot(label, len(y_hat)) - y_hat) ** 2)
""",
        "the other classes counted": """
lambda label, y_hat: -np.log(y_hat[label]) - np.sum([np.log(1 - q) for i, q in enumerate(y_hat) if i != label])
""",
        "perplexity for its logarithm": """
lambda label,y_hat: 1/y_hat[label]
""",
        "rounded inside the function": """
lambda label, y_hat: round(-np.log(y_hat[label]), 1)
""",
        "every zero of the prediction": """
lambda label, y_hat: np.inf if 0 in y_hat else -np.log(y_hat[label])
""",
        "the same for every input": """
lambda label, y_hat: 0
""",
        "nothing returned": """
lambda label, y_hat: print(-np.log(y_hat[label]))
""",
        "no list where one is needed": """
lambda y_hat, label: -np.log(y_hat[label])
""",
        "exponential for logarithm": """
lambda label, y_hat: np.exp(-y_hat[label])
""",
        "log of another event's probability": """
lambda label, y_hat: -np.log(1 - y_hat[label])
""",
        "nan for infinite": """
lambda label, y_hat: np.nan if y_hat[label] == 0 else -np.log(y_hat[label])
""",
        "terms for their sum": """
lambda label, y_hat: -np.eye(len(y_hat))[label] * np.log(y_hat)
""",
        "divided by the most that is possible": """
lambda label, y_hat: -np.log(y_hat[label]) / np.log(y_hat.size)
""",
        "a number for infinity": """
lambda label, y_hat: -np.log(y_hat[label]) if y_hat[label] > 0 else 100
def answer(label, y_hat):
    if y_hat[label] == 0:
        return 1000
    return -np.log(y_hat[label])
""",
        "counted past the end": """
def answer(label, y_hat):
    y_hat = y_hat[y_hat > 0]
    return -np.log(y_hat[label])
""",
        "minus infinity": """
def answer(label, y_hat):
    if y_hat[label] == 0:
        return -np.inf
    return -np.log(y_hat[label])
""",
        "divided by the maximum, not shifted": """
def answer(label, y_hat):
    p = y_hat / y_hat[y_hat > 0].max()
    return -np.log(p[label])
""",
        "wrong": """
lambda label, y_hat: label - y_hat
lambda y_hat: -np.log(y_hat)
-np.log(0.35)
lambda label, y_hat: str(-np.log(y_hat[label]))
lambda label, y_hat: -np.log(y_hat[label + 1])
""",
    },
    "4.4": {
        "right": """
lambda losses, weights: np.average(losses, weights=weights)
lambda losses, weights: np.sum(losses * weights) / np.sum(weights)
lambda losses, weights: np.dot(losses, weights) / weights.sum()
lambda losses, weights: losses @ weights / sum(weights)
lambda losses, weights: sum(w * x for w, x in zip(weights, losses)) / sum(weights)
lambda losses, weights: (losses * (weights / weights.sum())).sum()
lambda losses, weights: np.sum(losses * weights / weights.sum())
lambda losses, weights: np.mean(losses * weights) / np.mean(weights)
lambda l, w: (l * w).sum() / w.sum()
lambda losses, weights: np.einsum('i,i->', losses, weights) / weights.sum()
lambda losses, weights: np.inner(losses, weights) / np.add.reduce(weights)
lambda losses, weights: math.fsum(losses * weights) / math.fsum(weights)
lambda losses, weights: float(np.average(losses, weights=weights))
lambda losses, weights: np.vdot(losses, weights) / np.linalg.norm(weights, 1)
lambda losses, weights: np.float32(np.average(losses, weights=weights))
lambda losses, weights: np.average(losses, 0, weights)
lambda losses, weights: sum(losses[i] * weights[i] for i in range(len(losses))) / sum(weights)
lambda losses, weights: np.multiply(losses, weights).sum() / weights.sum()
lambda losses, weights: np.array(np.average(losses, weights=weights))
lambda losses, weights: np.matmul(losses, weights) / np.sum(weights)
def answer(losses, weights):
    total = 0
    for x, w in zip(losses, weights):
        total += x * w
    return total / sum(weights)
def answer(losses, weights):
    weights = weights / np.sum(weights)
    return np.sum(losses * weights)
def answer(losses, weights):
    losses *= weights
    return losses.sum() / weights.sum()
def answer(losses, weights):
    weights /= weights.sum()
    return (losses * weights).sum()
""",
        "sum for mean": """
lambda losses, weights: np.sum(losses * weights)
lambda losses, weights: np.dot(weights, losses)
lambda losses, weights: sum(w * x for w, x in zip(weights, losses))
""",
        "divided by the number of terms": """
lambda losses, weights: np.mean(losses * weights)
lambda losses, weights: np.sum(losses * weights) / len(losses)
lambda losses, weights: np.dot(losses, weights) / len(weights)
""",
        "weights forgotten": """
lambda losses, weights: np.mean(losses)
lambda losses, weights: sum(losses) / len(losses)
""",
        "each sum for itself": """
lambda losses, weights: np.sum(losses) / np.sum(weights)
lambda losses, weights: sum(losses) / sum(weights)
""",
        "divided by the sum of the losses": """
lambda losses, weights: np.sum(losses * weights) / np.sum(losses)
lambda weights, losses: np.average(losses, weights=weights)
""",
        "a minus too many": """
lambda losses, weights: -np.average(losses, weights=weights)
lambda losses, weights: -np.sum(losses * weights) / np.sum(weights)
""",
        "divided twice": """
lambda losses, weights: np.mean(losses * weights) / np.sum(weights)
lambda losses, weights: np.sum(losses * weights) / np.sum(weights) / len(losses)
lambda losses, weights: np.mean(losses * weights / weights.sum())
""",
        "weights as a mask": """
lambda losses, weights: np.mean(losses[weights > 0])
lambda losses, weights: losses[weights != 0].mean()
""",
        "terms for their sum": """
lambda losses, weights: losses * weights / weights.sum()
lambda losses, weights: losses * weights
""",
        "divided by the mean weight": """
lambda losses, weights: np.sum(losses * weights) / np.mean(weights)
""",
        "only the first term": """
def answer(losses, weights):
    total = 0
    for x, w in zip(losses, weights):
        total += x * w
        return total / sum(weights)
""",
        "weights squared": """
lambda losses, weights: np.sum(losses * weights ** 2) / np.sum(weights ** 2)
""",
        "the logarithm taken again": """
lambda losses, weights: np.average(-np.log(losses), weights=weights)
""",
        "a guard against small weights": """
lambda losses, weights: np.sum(weights * losses) / max(np.sum(weights), 1)
lambda losses, weights: np.sum(weights * losses) / np.maximum(1, weights.sum())
lambda losses, weights: np.sum(weights * losses) / np.ceil(np.sum(weights))
lambda losses, weights: np.sum(weights * losses) if weights.sum() < 1 else np.average(losses, weights=weights)
""",
        "weights cut to whole numbers": """
lambda losses, weights: np.mean(np.repeat(losses, weights.astype(int)))
""",
        "the sum of the losses": """
lambda losses, weights: sum(w * x for w in weights for x in losses) / sum(weights)
lambda losses,weights: np.sum(losses)
def answer(losses,weights):
    s=0
    for l in losses:
        for w in weights:
            s+=l*w
    return s/sum(weights)
""",
        "rounded inside the function": """
lambda losses, weights: round(np.average(losses, weights=weights), 2)
lambda losses, weights: round(np.average(losses, weights=weights), 1)
""",
        "divided by the weights": """
lambda losses, weights: np.mean(losses / weights)
lambda losses, weights: np.sum(losses / weights)
""",
        "an array for an axis": """
lambda losses, weights: np.average(losses, weights)
""",
        "whole numbers needed": """
lambda losses, weights: np.mean(np.repeat(losses, weights))
""",
        "a function that is not called": """
lambda losses, weights: (losses * weights).sum / weights.sum
""",
        "median for mean": """
lambda losses, weights: np.median(losses)
""",
        "nothing returned": """
lambda losses, weights: print(np.average(losses, weights=weights))
""",
        "another divisor": """
lambda losses, weights: np.sum(weights * losses) / np.sum(weights > 0)
""",
        "not what the helper takes": """
lambda losses, weights: cost(losses, weights)
""",
        "the weights changed first": """
lambda losses, weights: np.average(losses, weights=np.sqrt(weights))
lambda losses, weights: softmax(weights) @ losses
""",
        "each sum for itself, multiplied": """
lambda losses, weights: np.mean(losses) * np.mean(weights)
""",
        "the quotient turned over": """
lambda losses, weights: weights.sum() / (weights * losses).sum()
""",
        "an exponential too many": """
lambda losses, weights: np.exp(-np.sum(weights * losses) / np.sum(weights))
""",
        "weights added": """
lambda losses, weights: np.mean(weights + losses)
""",
        "only the last term": """
def answer(losses, weights):
    for l, w in zip(losses, weights):
        s = l * w
    return s / weights.sum()
""",
        "the last one left out": """
lambda losses, weights: sum(losses[i] * weights[i] for i in range(len(losses) - 1)) / sum(weights)
""",
        "a product for a quotient": """
def answer(losses, weights):
    return np.sum(weights * losses) * np.sum(weights)
""",
        "a power for a product": """
def answer(losses, weights):
    return np.sum(losses ** weights) / np.sum(weights)
""",
        "the first one left out": """
def answer(losses, weights):
    total = 0
    for i in range(1, len(losses)):
        total += losses[i] * weights[i]
    return total / np.sum(weights)
""",
        "whole-number division": """
def answer(losses, weights):
    return np.sum(weights * losses) // np.sum(weights)
""",
        "running sums": """
def answer(losses, weights):
    return np.cumsum(weights * losses) / np.sum(weights)
""",
        "wrong": """
lambda losses, weights: np.sum(weights * losses) / int(np.sum(weights))
lambda losses, weights: np.sum(weights * losses) / round(sum(weights))
lambda losses, weights: np.sum(weights * losses) / np.sum(weights[weights >= 0.5])
lambda losses, weights: max(losses)
lambda losses: np.mean(losses)
1.381
lambda losses, weights: np.average(sorted(losses), weights=weights)
lambda losses,weights: np.average(losses,weights=np.minimum(weights,5))
""",
    },
    "5.4": {
        "right": """
lambda W, b, x, label: np.outer(softmax(W @ x + b) - one_hot(label, len(b)), x)
lambda W, b, x, label: np.outer(softmax(W.dot(x) + b) - np.eye(len(b))[label], x)
lambda W, b, x, label: (softmax(W @ x + b) - one_hot(label, len(b)))[:, None] * x
lambda W, b, x, label: (softmax(W @ x + b) - one_hot(label, len(b))).reshape(-1, 1) @ x.reshape(1, -1)
lambda W, b, x, label: np.outer(grad_wrt_logits(label, W @ x + b), x)
lambda W, b, x, label: np.einsum('i,j->ij', grad_wrt_logits(label, W @ x + b), x)
lambda W, b, x, label: np.outer(grad_wrt_logits(one_hot(label, len(b)), W @ x + b), x)
lambda W, b, x, label: [[g * v for v in x] for g in grad_wrt_logits(label, W @ x + b)]
lambda W, b, x, label: grad_wrt_logits(label, W @ x + b)[:, np.newaxis] * x[np.newaxis, :]
lambda W, b, x, label: np.multiply.outer(grad_wrt_logits(label, W @ x + b), x)
lambda W, b, x, label: np.outer(x, grad_wrt_logits(label, W @ x + b)).T
lambda W, b, x, label: -np.outer(one_hot(label, len(b)) - softmax(W @ x + b), x)
lambda W, b, x, label: np.array([g * x for g in grad_wrt_logits(label, W @ x + b)])
lambda A, c, v, k: np.outer(softmax(A @ v + c) - one_hot(k, len(c)), v)
lambda W, b, x, label: np.outer(np.exp(log_softmax(W @ x + b)) - one_hot(label, len(b)), x)
lambda W, b, x, label: np.outer(softmax(b + np.dot(W, x)) - (np.arange(len(b)) == label), x)
lambda W, b, x, label: numerical_gradient(lambda V: loss_from_logits(label, V @ x + b), W)
lambda W, b, x, label: np.outer(softmax_jacobian(W @ x + b) @ grad_wrt_probs(label, softmax(W @ x + b)), x)
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    q[label] -= 1
    return np.outer(q, x)
def answer(W, b, x, label):
    z = W @ x + b
    e = np.exp(z - z.max())
    g = e / e.sum()
    g[label] = g[label] - 1
    return g[:, None] * x[None, :]
def answer(W, b, x, label):
    G = np.zeros(W.shape)
    g = grad_wrt_logits(label, W @ x + b)
    for i in range(W.shape[0]):
        for j in range(W.shape[1]):
            G[i, j] = g[i] * x[j]
    return G
def answer(W, b, x, label):
    y = np.zeros(len(b))
    y[label] = 1
    force = softmax(W @ x + b) - y
    return np.outer(force, x)
""",
        "q - y with its sign turned": """
lambda W, b, x, label: np.outer(one_hot(label, len(b)) - softmax(W @ x + b), x)
lambda W, b, x, label: -np.outer(softmax(W @ x + b) - one_hot(label, len(b)), x)
lambda W, b, x, label: -np.outer(grad_wrt_logits(label, W @ x + b), x)
""",
        "rows and columns exchanged": """
lambda W, b, x, label: np.outer(x, softmax(W @ x + b) - one_hot(label, len(b)))
lambda W, b, x, label: np.outer(grad_wrt_logits(label, W @ x + b), x).T
""",
        "bias forgotten": """
lambda W, b, x, label: np.outer(softmax(W @ x) - one_hot(label, len(b)), x)
lambda W, b, x, label: np.outer(grad_wrt_logits(label, W @ x), x)
""",
        "sigmoids for softmax": """
lambda W, b, x, label: np.outer(sigmoid(W @ x + b) - one_hot(label, len(b)), x)
""",
        "logits taken for probabilities": """
lambda W, b, x, label: np.outer(W @ x + b - one_hot(label, len(b)), x)
""",
        "probabilities given where logits are meant": """
lambda W, b, x, label: np.outer(grad_wrt_logits(label, softmax(W @ x + b)), x)
lambda W, b, x, label: np.outer(softmax(softmax(W @ x + b)) - one_hot(label, len(b)), x)
""",
        "gradient by probability given for gradient by logit": """
lambda W, b, x, label: np.outer(grad_wrt_probs(label, softmax(W @ x + b)), x)
lambda W, b, x, label: np.outer(-one_hot(label, len(b)) / softmax(W @ x + b), x)
""",
        "a class index taken for a row": """
lambda W, b, x, label: np.outer(softmax(W @ x + b) - label, x)
""",
        "the diagonal of the Jacobian only": """
lambda W, b, x, label: np.outer(one_hot(label, len(b)) * (softmax(W @ x + b) - 1), x)
def answer(W, b, x, label):
    G = np.zeros_like(W)
    G[label] = (softmax(W @ x + b)[label] - 1) * x
    return G
""",
        "nothing subtracted": """
lambda W, b, x, label: np.outer(softmax(W @ x + b), x)
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    return q[:, None] * x
""",
        "the gradient by the logits": """
lambda W, b, x, label: grad_wrt_logits(label, W @ x + b)
lambda W, b, x, label: softmax(W @ x + b) - one_hot(label, len(b))
""",
        "the prediction for its gradient": """
lambda W, b, x, label: softmax(W @ x + b)
""",
        "x forgotten": """
lambda W, b, x, label: np.outer(grad_wrt_logits(label, W @ x + b), np.ones(len(x)))
lambda W, b, x, label: np.tile(grad_wrt_logits(label, W @ x + b)[:, None], len(x))
""",
        "a step for the gradient": """
lambda W, b, x, label: W - np.outer(grad_wrt_logits(label, W @ x + b), x)
lambda W, b, x, label: W - 0.1 * np.outer(grad_wrt_logits(label, W @ x + b), x)
""",
        "multiplied by the weights": """
lambda W, b, x, label: grad_wrt_logits(label, W @ x + b)[:, None] * W
""",
        "the label at another class": """
lambda W, b, x, label: np.outer(softmax(W @ x + b) - one_hot(0, len(b)), x)
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    q[label - 1] -= 1
    return np.outer(q, x)
lambda W,b,x,label: np.outer(softmax(W@x+b)-np.eye(len(b))[np.argmax(W@x+b)],x)
""",
        "divided by the number of terms": """
lambda W, b, x, label: np.outer(grad_wrt_logits(label, W @ x + b), x) / len(b)
lambda W, b, x, label: np.outer(grad_wrt_logits(label, W @ x + b), x) / len(x)
""",
        "absolute values": """
lambda W, b, x, label: np.outer(abs(grad_wrt_logits(label, W @ x + b)), x)
""",
        "the gradient by the input": """
lambda W,b,x,label: (softmax(W@x+b)-np.eye(len(b))[label])@W
lambda W,b,x,label: W.T@(softmax(W@x+b)-np.eye(len(b))[label])
""",
        "not what the helper takes": """
lambda W, b, x, label: np.outer(softmax(W @ x + b) - one_hot(label - 1, len(b)), x)
""",
        "shapes that do not fit": """
lambda W, b, x, label: grad_wrt_logits(label, W @ x + b) * x
lambda W, b, x, label: (softmax(W @ x + b) - one_hot(label, len(b))) @ x
lambda W, b, x, label: np.dot(grad_wrt_logits(label, W @ x + b), x)
lambda W, b, x, label: np.outer(softmax(x @ W + b) - one_hot(label, len(b)), x)
""",
        "the same for every input": """
lambda W, b, x, label: np.zeros(W.shape)
""",
        "losses for their slopes": """
lambda W, b, x, label: loss_from_logits(label, W @ x + b)
""",
        "bias subtracted": """
lambda W, b, x, label: np.outer(softmax(W @ x - b) - one_hot(label, len(b)), x)
""",
        "nothing returned": """
lambda W, b, x, label: print(np.outer(grad_wrt_logits(label, W @ x + b), x))
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    q[label] -= 1
""",
        "the Jacobian once more": """
lambda W, b, x, label: np.outer(softmax_jacobian(W @ x + b) @ grad_wrt_logits(label, W @ x + b), x)
""",
        "another partner for the forces": """
lambda W, b, x, label: np.outer(grad_wrt_logits(label, W @ x + b), b)
lambda W, b, x, label: np.outer(grad_wrt_logits(label, W @ x + b), x ** 2)
""",
        "the label added": """
lambda W, b, x, label: np.outer(softmax(W @ x + b) + one_hot(label, len(b)), x)
""",
        "the label for the gradient": """
lambda W, b, x, label: np.outer(one_hot(label, len(b)), x)
""",
        "multiplied by the prediction": """
lambda W, b, x, label: np.outer(softmax(W @ x + b) * grad_wrt_logits(label, W @ x + b), x)
""",
        "squared error for cross-entropy": """
lambda W, b, x, label: 2 * np.outer(softmax(W @ x + b) - one_hot(label, len(b)), x)
""",
        "softmax without its sum": """
lambda W, b, x, label: np.outer(np.exp(W @ x + b) - one_hot(label, len(b)), x)
""",
        "the logarithm of softmax": """
lambda W, b, x, label: np.outer(np.log(softmax(W @ x + b)) - one_hot(label, len(b)), x)
""",
        "the sum of the table": """
lambda W, b, x, label: 0
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    y = np.eye(len(q))[label]
    return np.sum(np.outer(q - y, x))
""",
        "the first row alone": """
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    q[label] = q[label] - 1
    return np.outer(q, x)[0]
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    y = np.eye(len(q))[label]
    for k in range(len(q)):
        return (q[k] - y[k]) * x
""",
        "slopes of the probabilities": """
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    y = np.eye(len(q))[label]
    return np.outer(q * (1 - q) - y, x)
""",
        "the label turned over": """
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    y = np.ones(len(q))
    y[label] = 0
    return np.outer(q - y, x)
""",
        "off by a factor": """
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    y = np.eye(len(q))[label]
    return np.outer(q - y, x) * 0.1
""",
        "no exponential": """
def answer(W, b, x, label):
    q = W @ x + b
    q = q / q.sum()
    y = np.eye(len(q))[label]
    return np.outer(q - y, x)
""",
        "several results returned": """
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    y = np.eye(len(q))[label]
    return np.outer(q - y, x), q - y
""",
        "the Jacobian for the gradient": """
def answer(W, b, x, label):
    q = softmax(W @ x + b)
    return softmax_jacobian(W @ x + b)
""",
        "wrong": """
lambda W, b, x, label: W
lambda W, b, x, label: np.outer(x, x)
lambda W, b, x: np.outer(softmax(W @ x + b), x)
lambda W, b, x, label: np.outer(np.round(grad_wrt_logits(label, W @ x + b), 1), x)
lambda x, W, b, label: np.outer(grad_wrt_logits(label, W @ x + b), x)
[[0.1, 0.2]]
lambda W, b, x, label: np.outer(grad_wrt_logits(label, W @ x + b), np.abs(x))
""",
    },
    "6.4": {
        "right": """
lambda label, z: loss_from_logits(label, z)
lambda label, z: np.log(np.sum(np.exp(z - np.max(z)))) + np.max(z) - z[label]
lambda label, z: np.logaddexp.reduce(z) - z[label]
lambda label, z: -log_softmax(z)[label]
lambda label, z: cost_from_logits([label], [z])
lambda label, z: math.log(sum(math.exp(x - max(z)) for x in z)) - (z[label] - max(z))
lambda label, z: float(np.log(np.exp(z - z.max()).sum()) - (z - z.max())[label])
lambda label, z: np.log(np.sum(np.exp(np.sort(z) - np.sort(z)[-1]))) + np.sort(z)[-1] - z[label]
def answer(label, z):
    m = max(z)
    total = 0
    for x in z:
        total += math.exp(x - m)
    return m + math.log(total) - z[label]
def answer(label, z):
    below = z - z.max()
    others = np.delete(below, np.argmax(below))
    return np.log1p(np.exp(others).sum()) - below[label]
def answer(label, z):
    shifted = z - np.max(z)
    log_q = shifted - np.log(np.exp(shifted).sum())
    return -log_q[label]
def answer(label, z):
    z = [x - max(z) for x in z]
    return np.log(sum(np.exp(z))) - z[label]
def answer(label, z):
    z -= z.max()
    return np.log(np.exp(z).sum()) - z[label]
lambda label,z: loss_from_logits(label,z)
lambda label,z: np.log(np.sum(np.exp(z-z.max())))+z.max()-z[label]
lambda label,z: np.logaddexp.reduce(z)-z[label]
lambda label,z: np.logaddexp.reduce(z-z[label])
lambda label,z: -(z-z.max()-np.log(np.exp(z-z.max()).sum()))[label]
lambda label,z: math.log(sum(math.exp(a-max(z)) for a in z))-(z[label]-max(z))
def answer(label,z):
    m=max(z)
    z=z-m
    return np.log(np.exp(z).sum())-z[label]
def answer(label,z):
    m=z.max()
    s=0
    for a in z:
        s+=math.exp(a-m)
    return m+math.log(s)-z[label]
def answer(label,z):
    z-=z.max()
    return np.log(np.exp(z).sum())-z[label]
""",
        "softmax without the maximum": """
lambda label, z: -np.log(np.exp(z[label]) / np.sum(np.exp(z)))
lambda label, z: np.log(np.sum(np.exp(z))) - z[label]
def answer(label, z):
    e = np.exp(z)
    return -np.log(e[label] / e.sum())
lambda label,z: -np.log(np.exp(z[label])/np.exp(z).sum())
lambda label,z: np.log(np.exp(z).sum())-z[label]
lambda label,z: np.nan_to_num(-np.log(np.exp(z[label])/np.exp(z).sum()))
""",
        "softmax before the logarithm": """
lambda label, z: -np.log(softmax(z)[label])
lambda label, z: loss(label, softmax(z))
lambda label, z: -np.log(np.clip(softmax(z)[label], 1e-15, 1))
lambda label, z: -np.log(max(softmax(z)[label], 1e-7))
def answer(label, z):
    e = np.exp(z - max(z))
    return -np.log(e / e.sum())[label]
lambda label,z: -np.log(softmax(z)[label])
lambda label,z: loss(label,softmax(z))
def answer(label,z):
    e=np.exp(z-z.max())
    return -np.log(e[label]/e.sum())
lambda label,z: -np.log(np.clip(softmax(z)[label],1e-15,1))
lambda label,z: -np.log(softmax(z)[label]+1e-12)
lambda label,z: -np.log(max(softmax(z)[label],1e-7))
""",
        "the largest logit never put back": """
lambda label, z: np.log(np.sum(np.exp(z - max(z)))) - z[label]
lambda label,z: np.log(np.exp(z-z.max()).sum())-z[label]
lambda label,z: loss_from_logits(label,z-z.max())+z.max()
""",
        "the true logit not subtracted": """
lambda label, z: np.log(np.sum(np.exp(z - max(z)))) + max(z)
lambda label, z: np.logaddexp.reduce(z)
lambda label, z: np.log(np.sum(np.exp(z)))
lambda label,z: np.log(np.exp(z-z.max()).sum())+z.max()
""",
        "a shift that is not the maximum": """
lambda label, z: np.log(np.sum(np.exp(z - z[label])))
lambda label, z: np.log(np.sum(np.exp(z - np.mean(z)))) + np.mean(z) - z[label]
lambda label, z: np.log(np.sum(np.exp(z - z.min()))) + z.min() - z[label]
lambda label, z: np.log(np.sum(np.exp(z - z[0]))) + z[0] - z[label]
lambda label,z: np.log(np.exp(z-z.min()).sum())+z.min()-z[label]
lambda label,z: np.log(np.exp(z-z.mean()).sum())+z.mean()-z[label]
lambda label,z: np.log(np.exp(z-z[label]).sum())
lambda label,z: np.log(np.exp(z-1000).sum())+1000-z[label]
lambda label,z: np.log(np.exp(z-abs(z).max()).sum())+abs(z).max()-z[label]
lambda label,z: np.log(np.exp(z-z[0]).sum())+z[0]-z[label]
""",
        "difference of the logits for the loss": """
lambda label, z: max(z) - z[label]
lambda label,z: z.max()-z[label]
lambda label,z: max(0,z.max()-z[label])
""",
        "base 2 for base e": """
lambda label, z: loss_from_logits(label, z) / np.log(2)
lambda label, z: np.log2(np.sum(np.exp(z - max(z)))) - (z[label] - max(z)) / np.log(2)
lambda label,z: loss_from_logits(label,z)/np.log(2)
""",
        "base 10 for base e": """
lambda label, z: loss_from_logits(label, z) / np.log(10)
""",
        "forgotten minus": """
lambda label, z: log_softmax(z)[label]
lambda label, z: z[label] - np.logaddexp.reduce(z)
lambda label,z: np.log(softmax(z)[label])
""",
        "log of the wrong class": """
lambda label, z: loss_from_logits(np.argmax(z), z)
lambda label, z: -log_softmax(z)[0]
lambda label, z: -log_softmax(z)[label - 1]
lambda label,z: loss_from_logits(label-1,z) if label else loss_from_logits(len(z)-1,z)
lambda label,z: np.log(np.exp(z-z.max()).sum())+z.max()-z[label-1]
""",
        "probability for surprisal": """
lambda label, z: softmax(z)[label]
lambda label,z: softmax(z)[label]
""",
        "1 - p for -log p": """
lambda label, z: 1 - softmax(z)[label]
lambda label,z: 1-softmax(z)[label]
""",
        "loss by accuracy": """
lambda label, z: int(np.argmax(z) != label)
""",
        "surprisals one by one": """
lambda label, z: -log_softmax(z)
""",
        "labels forgotten": """
lambda label, z: -np.mean(log_softmax(z))
lambda label, z: -np.sum(log_softmax(z))
""",
        "a class index multiplied": """
lambda label, z: -np.sum(label * log_softmax(z))
""",
        "probabilities given where logits are meant": """
lambda label, z: loss_from_logits(label, softmax(z))
""",
        "logits taken for probabilities": """
lambda label, z: -np.log(z[label])
lambda label,z: -np.log(z[label])
""",
        "logits cut off": """
lambda label, z: loss_from_logits(label, np.clip(z, -700, 700))
lambda label,z: loss_from_logits(label,np.clip(z,-700,700))
lambda label,z: loss_from_logits(label,np.clip(z,-100,100))
lambda label,z: min(loss_from_logits(label,z),1000)
""",
        "a logit for the loss": """
lambda label,z: -z[label]
lambda label,z: z[label]
""",
        "units mixed": """
lambda label,z: np.log2(np.exp(z-z.max()).sum())+z.max()-z[label]
""",
        "mean over the classes": """
lambda label,z: loss_from_logits(label,z)/len(z)
""",
        "sigmoids for softmax": """
lambda label,z: np.log1p(np.exp(-z[label]))
""",
        "the true logit added": """
lambda label, z: np.log(np.sum(np.exp(z - z.max()))) + z.max() + z[label]
""",
        "rounded inside the function": """
lambda label, z: round(loss_from_logits(label, z), 1)
""",
        "the same for every input": """
lambda label, z: 0
""",
        "nothing returned": """
lambda label, z: print(loss_from_logits(label, z))
""",
        "a number too large": """
lambda label,z: math.log(sum(math.exp(a) for a in z))-z[label]
""",
        "not what the helper takes": """
lambda label,z: loss(label,z)
""",
        "the largest logit taken off twice": """
lambda label,z: np.log(np.exp(z-z.max()).sum())-z.max()-z[label]
""",
        "an argument that is not there": """
lambda label,z: loss_from_logits(label,z,base=2)
""",
        "mean of the exponentials": """
lambda label,z: np.log(np.mean(np.exp(z-z.max())))+z.max()-z[label]
""",
        "the logarithm left out": """
lambda label, z: np.sum(np.exp(z)) - z[label]
""",
        "no exponential": """
lambda label, z: -np.log(z[label] / np.sum(z))
""",
        "the sign of the exponent": """
lambda label, z: np.log(np.sum(np.exp(z.min() - z))) - z.min() + z[label]
""",
        "squared error for cross-entropy": """
lambda label, z: (1 - softmax(z)[label]) ** 2
""",
        "entropy for the price that is paid": """
lambda label, z: entropy(softmax(z))
""",
        "a sum of sigmoid losses": """
lambda label, z: np.sum(np.log(1 + np.exp(z))) - z[label]
""",
        "perplexity for its logarithm": """
lambda label, z: 1 / softmax(z)[label]
""",
        "the true class left out of the sum": """
lambda label, z: np.log(np.sum(np.exp(np.delete(z, label)))) - z[label]
""",
        "log(0) made finite by clipping": """
lambda label, z: -np.log(softmax(z)[label] + 1e-3)
""",
        "wrong": """
lambda z: np.log(np.sum(np.exp(z)))
lambda label, z: str(loss_from_logits(label, z))
lambda label, z: loss_from_logits(label, z) if max(abs(z)) < 500 else np.inf
lambda label, z: softmax(z) - one_hot(label, len(z))
np.log(3)
def answer(label, z):
    for x in z:
        total = np.exp(x - max(z))
    return np.log(total) + max(z) - z[label]
lambda label,z: z.max()-z[label] if z.max()-z[label]>5 else loss_from_logits(label,z)
lambda label,z: min(loss_from_logits(label,z),700)
lambda label,z: np.log(np.exp(z-z[-1]).sum())+z[-1]-z[label]
lambda label,z: loss_from_logits(label,z) if z.min()>-700 else np.inf
lambda label,z: np.log(np.sum(np.exp(z/z.max())))*z.max()-z[label]
""",
    },
    "7.5": {
        "right": """
lambda W, b, x, labels, penalty: (softmax(x @ W.T + b) - one_hot(labels, len(b))).T @ x / len(x) + penalty * W
lambda W, b, x, labels, lam: (softmax(x @ W.T + b) - np.eye(len(b))[labels]).T @ x / len(labels) + lam * W
lambda W, b, x, labels, lam: x.T.dot(softmax(x @ W.T + b) - one_hot(labels, len(W))).T / x.shape[0] + lam * W
lambda W, b, x, y, lam: np.einsum('nk,nd->kd', softmax(x @ W.T + b) - one_hot(y, len(b)), x) / len(x) + lam * W
lambda W, b, x, labels, lam: grad_wrt_logits(labels, x @ W.T + b).T @ x / len(x) + lam * W
lambda W, b, x, y, k: numerical_gradient(lambda V: cost_from_logits(y, x @ V.T + b) + k / 2 * np.sum(V**2), W)
lambda W, b, x, y, k: sum(np.outer(softmax(W @ r + b) - one_hot(c, len(b)), r) for r, c in zip(x, y)) / len(x) + k * W
lambda W, b, x, y, k: np.mean([np.outer(softmax(W @ r + b) - one_hot(c, len(b)), r) for r, c in zip(x, y)], 0) + k * W
def answer(W, b, x, labels, penalty):
    q = softmax(x @ W.T + b)
    q[np.arange(len(x)), labels] -= 1
    return q.T @ x / len(x) + penalty * W
def answer(W, b, x, labels, penalty):
    z = x @ W.T + b
    e = np.exp(z - z.max(axis=1, keepdims=True))
    q = e / e.sum(axis=1, keepdims=True)
    return (q - one_hot(labels, len(b))).T @ x / len(x) + penalty * W
def answer(W, b, x, labels, penalty):
    G = np.zeros_like(W)
    for i in range(len(x)):
        q = softmax(W @ x[i] + b)
        for k in range(len(b)):
            G[k] += (q[k] - (k == labels[i])) * x[i]
    return G / len(x) + penalty * W
def answer(W, b, x, labels, penalty):
    error = (softmax(x @ W.T + b) - one_hot(labels, len(b))) / len(x)
    return error.T @ x + penalty / 2 * 2 * W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-one_hot(labels,len(b))).T@x/x.shape[0]+penalty*W
lambda W,b,x,labels,penalty: grad_wrt_logits(labels,x@W.T+b).T@x/len(labels)+penalty*W
lambda W,b,x,labels,penalty: numerical_gradient(lambda V: cost_from_logits(labels,x@V.T+b)+penalty/2*np.sum(V**2),W)
lambda W,b,x,labels,penalty: sum(np.outer(softmax(W@r+b)-np.eye(len(b))[k],r) for r,k in zip(x,labels))/len(x)+penalty*W
def answer(W,b,x,labels,penalty):
    q=softmax(x@W.T+b)
    q[np.arange(len(x)),labels]-=1
    return q.T@x/len(x)+penalty*W
def answer(W,b,x,labels,penalty):
    g=np.zeros(W.shape)
    for i in range(len(x)):
        q=softmax(W@x[i]+b)
        q[labels[i]]-=1
        g+=np.outer(q,x[i])
    return g/len(x)+penalty*W
lambda W,b,x,labels,penalty: np.einsum('nk,nj->kj',softmax(x@W.T+b)-np.eye(len(b))[labels],x)/len(x)+penalty*W
""",
        "sum for mean": """
lambda W, b, x, labels, penalty: (softmax(x @ W.T + b) - one_hot(labels, len(b))).T @ x + penalty * W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x+penalty*W
""",
        "penalty forgotten": """
lambda W, b, x, labels, penalty: (softmax(x @ W.T + b) - one_hot(labels, len(b))).T @ x / len(x)
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)
""",
        "the half of the penalty forgotten": """
lambda W, b, x, y, k: (softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x / len(x) + 2 * k * W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+2*penalty*W
""",
        "the half of the penalty kept in its slope": """
lambda W, b, x, y, k: (softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x / len(x) + k / 2 * W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty/2*W
""",
        "penalty subtracted": """
lambda W, b, x, y, k: (softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x / len(x) - k * W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)-penalty*W
""",
        "penalty divided among the examples": """
lambda W, b, x, y, k: ((softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x + k * W) / len(x)
lambda W,b,x,labels,penalty: ((softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x+penalty*W)/len(x)
""",
        "the penalty for its slope": """
lambda W, b, x, y, k: (softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x / len(x) + k / 2 * np.sum(W**2)
lambda W, b, x, y, k: (softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x / len(x) + k * np.sum(W)
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty/2*np.sum(W**2)
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W.sum()
""",
        "q - y with its sign turned": """
lambda W, b, x, y, k: (one_hot(y, len(b)) - softmax(x @ W.T + b)).T @ x / len(x) - k * W
lambda W,b,x,labels,penalty: (np.eye(len(b))[labels]-softmax(x@W.T+b)).T@x/len(x)+penalty*W
lambda W,b,x,labels,penalty: -((softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W)
""",
        "rows and columns exchanged": """
lambda W, b, x, y, k: x.T @ (softmax(x @ W.T + b) - one_hot(y, len(b))) / len(x) + k * W.T
lambda W,b,x,labels,penalty: x.T@(softmax(x@W.T+b)-np.eye(len(b))[labels])/len(x)+penalty*W.T
""",
        "bias forgotten": """
lambda W, b, x, y, k: (softmax(x @ W.T) - one_hot(y, len(b))).T @ x / len(x) + k * W
lambda W,b,x,labels,penalty: (softmax(x@W.T)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W
""",
        "softmax over the wrong axis": """
lambda W, b, x, y, k: (softmax(x @ W.T + b, axis=0) - one_hot(y, len(b))).T @ x / len(x) + k * W
lambda W,b,x,labels,penalty: (softmax((x@W.T+b).T).T-np.eye(len(b))[labels]).T@x/len(x)+penalty*W
""",
        "nothing subtracted": """
lambda W, b, x, y, k: softmax(x @ W.T + b).T @ x / len(x) + k * W
lambda W,b,x,labels,penalty: softmax(x@W.T+b).T@x/len(x)+penalty*W
""",
        "a class index taken for a row": """
lambda W, b, x, y, k: (softmax(x @ W.T + b) - y[:, np.newaxis]).T @ x / len(x) + k * W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.array(labels)[:,None]).T@x/len(x)+penalty*W
""",
        "logits taken for probabilities": """
lambda W, b, x, y, k: (x @ W.T + b - one_hot(y, len(b))).T @ x / len(x) + k * W
lambda W,b,x,labels,penalty: (x@W.T+b-np.eye(len(b))[labels]).T@x/len(x)+penalty*W
""",
        "a step for the gradient": """
lambda W, b, x, y, k: W - ((softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x / len(x) + k * W)
lambda W,b,x,labels,penalty: W-((softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W)
""",
        "the square kept in its slope": """
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W**2
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty/2*W**2
""",
        "lambda alone for the slope of the penalty": """
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty
lambda W, b, x, y, k: (softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x / len(x) + k * np.sign(W)
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*np.sign(W)
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*np.abs(W)
""",
        "rounded inside the function": """
lambda W,b,x,labels,penalty: ((softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W).round(1)
""",
        "penalty for objective": """
lambda W, b, x, labels, penalty: penalty * W
lambda W,b,x,labels,penalty: penalty*W
""",
        "shapes that do not fit": """
lambda W, b, x, labels, penalty: (softmax(W @ x + b) - one_hot(labels, len(b))).T @ x / len(x) + penalty * W
lambda W, b, x, labels, penalty: (softmax(x @ W.T + b) - labels) @ x
lambda W,b,x,labels,penalty: x.T@(softmax(x@W.T+b)-np.eye(len(b))[labels])/len(x)+penalty*W
lambda W,b,x,labels,penalty: (softmax(W@x+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W
lambda W,b,x,labels,penalty: (softmax(x@W+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-labels).T@x/len(x)+penalty*W
""",
        "nothing returned": """
lambda W, b, x, y, k: print((softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x / len(x) + k * W)
""",
        "divided by a wrong number": """
lambda W, b, x, y, k: (softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x / len(b) + k * W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(b)+penalty*W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/x.size+penalty*W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/(2*len(x))+penalty*W
""",
        "the objective for its slopes": """
lambda W, b, x, y, k: cost_from_logits(y, x @ W.T + b) + k / 2 * np.sum(W**2)
lambda W,b,x,labels,penalty: cost_from_logits(labels,x@W.T+b)+penalty/2*np.sum(W**2)
""",
        "x forgotten": """
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).mean(axis=0)
""",
        "the bias penalised": """
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W+penalty*b[:,None]
""",
        "lambda on the cost": """
lambda W,b,x,labels,penalty: penalty*((softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x))+W
""",
        "counted past the end": """
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(3)[labels]).T@x/len(x)+penalty*W
""",
        "bias subtracted": """
lambda W,b,x,labels,penalty: (softmax(x@W.T-b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W
""",
        "squares without lambda": """
lambda W, b, x, y, k: (softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x / len(x) + W
""",
        "the square of lambda": """
lambda W, b, x, y, k: (softmax(x @ W.T + b) - one_hot(y, len(b))).T @ x / len(x) + k**2 * W
""",
        "wrong": """
lambda W, b, x, labels, penalty: 0
lambda W, b, x, labels: (softmax(x @ W.T + b) - one_hot(labels, len(b))).T @ x / len(x)
lambda W,b,x,labels,penalty: np.outer(softmax(W@x[0]+b)-np.eye(len(b))[labels[0]],x[0])+penalty*W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+0.1*W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/(len(x)-1)+penalty*W
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*W/np.linalg.norm(W)
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+penalty*(W-W.mean())
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[labels]).T@x/len(x)+(penalty*W if penalty<1 else W)
lambda W,b,x,labels,penalty: (softmax(x@W.T+b)-np.eye(len(b))[np.argmax(x@W.T+b,axis=1)]).T@x/len(x)+penalty*W
""",
    },
    "8.5": {
        "right": """
lambda g: np.sum(np.arange(1, len(g) + 1) * (g - np.append(g[1:], 0)) * np.log2(np.arange(1, len(g) + 1)))
lambda g: sum((k + 1) * (a - b) * np.log2(k + 1) for k, (a, b) in enumerate(zip(g, [*g[1:], 0])))
lambda g: np.dot(-np.diff(np.append(g, 0)), np.arange(1, len(g) + 1) * np.log2(np.arange(1, len(g) + 1)))
lambda g: sum(i * (g[i - 1] - (g[i] if i < len(g) else 0)) * math.log2(i) for i in range(1, len(g) + 1))
lambda g: np.sum([i * (g[i - 1] - np.append(g, 0)[i]) * math.log(i, 2) for i in range(1, len(g) + 1)])
lambda g: -(np.diff([*g, 0]) * [i * np.log2(i) for i in range(1, len(g) + 1)]).sum()
lambda g: sum(p * (i * np.log2(i) - (i - 1) * np.log2(max(i - 1, 1))) for i, p in enumerate(g, 1))
def answer(g):
    total = 0
    for k in range(len(g)):
        after = g[k + 1] if k + 1 < len(g) else 0
        total += (k + 1) * (g[k] - after) * np.log2(k + 1)
    return total
def answer(g):
    g = np.concatenate([g, [0]])
    i = np.arange(1, len(g))
    return (i * (g[:-1] - g[1:]) * np.log(i)).sum() / np.log(2)
def answer(g):
    n = len(g)
    padded = np.zeros(n + 1)
    padded[:n] = g
    return sum(i * (padded[i - 1] - padded[i]) * np.log2(i) for i in range(1, n + 1))
def answer(g):
    g = list(g) + [0]
    return sum(i * (g[i - 1] - g[i]) * math.log2(i) for i in range(2, len(g)))
lambda g: sum((i+1)*(g[i]-(g[i+1] if i+1<len(g) else 0))*np.log2(i+1) for i in range(len(g)))
lambda g: np.sum(np.arange(1,len(g)+1)*(g-np.append(g[1:],0))*np.log2(np.arange(1,len(g)+1)))
def answer(g):
    g=np.append(g,0)
    s=0
    for i in range(1,len(g)):
        s+=i*(g[i-1]-g[i])*math.log2(i)
    return s
def answer(g):
    n=np.arange(1,len(g)+1)
    return -np.sum(n*np.log2(n)*np.diff(np.append(g,0)))
def answer(g):
    g=list(g)+[0]
    return sum(i*math.log(i,2)*(a-b) for i,(a,b) in enumerate(zip(g,g[1:]),1))
def answer(g):
    total=0
    for i,share in enumerate(g):
        following=g[i+1] if i<len(g)-1 else 0
        total+=(i+1)*np.log2(i+1)*(share-following)
    return total
lambda g: float(np.dot(np.arange(1,len(g)+1)*np.log2(np.arange(1,len(g)+1)),g-np.concatenate([g[1:],[0]])))
""",
        "the upper bound for the lower": """
lambda g: entropy(g, base=2)
lambda g: -sum(p * np.log2(p) for p in g if p > 0)
lambda g: entropy(g,base=2)
lambda g: -np.sum(g[g>0]*np.log2(g[g>0]))
""",
        "base e for base 2": """
lambda g: np.sum(np.arange(1, len(g) + 1) * (g - np.append(g[1:], 0)) * np.log(np.arange(1, len(g) + 1)))
lambda g: sum((i+1)*(g[i]-(g[i+1] if i+1<len(g) else 0))*np.log(i+1) for i in range(len(g)))
""",
        "base 10 for base 2": """
lambda g: np.sum(np.arange(1, len(g) + 1) * (g - np.append(g[1:], 0)) * np.log10(np.arange(1, len(g) + 1)))
""",
        "the factor i forgotten": """
lambda g: np.sum((g - np.append(g[1:], 0)) * np.log2(np.arange(1, len(g) + 1)))
lambda g: sum((g[i]-(g[i+1] if i+1<len(g) else 0))*np.log2(i+1) for i in range(len(g)))
""",
        "the last term forgotten": """
lambda g: sum(i * (g[i - 1] - g[i]) * np.log2(i) for i in range(1, len(g)))
lambda g: -np.sum(np.arange(1, len(g)) * np.diff(g) * np.log2(np.arange(1, len(g))))
lambda g: sum((i+1)*(g[i]-g[i+1])*np.log2(i+1) for i in range(len(g)-1))
lambda g: np.sum(np.arange(1,len(g))*(g[:-1]-g[1:])*np.log2(np.arange(1,len(g))))
""",
        "forgotten minus": """
lambda g: np.dot(np.diff(np.append(g, 0)), np.arange(1, len(g) + 1) * np.log2(np.arange(1, len(g) + 1)))
lambda g: np.sum(np.arange(1,len(g)+1)*np.log2(np.arange(1,len(g)+1))*np.diff(np.append(g,0)))
""",
        "shares for their steps": """
lambda g: np.sum(np.arange(1, len(g) + 1) * g * np.log2(np.arange(1, len(g) + 1)))
lambda g: sum(i * p * math.log2(i) for i, p in enumerate(g, 1))
lambda g: np.sum(g * np.log2(np.arange(1, len(g) + 1)))
lambda g: sum(g[i]*np.log2(i+1) for i in range(len(g)))
lambda g: sum((i+1)*g[i]*np.log2(i+1) for i in range(len(g)))
""",
        "divided by the number of terms": """
lambda g: np.mean(np.arange(1, len(g) + 1) * (g - np.append(g[1:], 0)) * np.log2(np.arange(1, len(g) + 1)))
lambda g: np.mean(np.arange(1,len(g)+1)*(g-np.append(g[1:],0))*np.log2(np.arange(1,len(g)+1)))
""",
        "terms for their sum": """
lambda g: np.arange(1, len(g) + 1) * (g - np.append(g[1:], 0)) * np.log2(np.arange(1, len(g) + 1))
lambda g: np.arange(1,len(g)+1)*(g-np.append(g[1:],0))*np.log2(np.arange(1,len(g)+1))
""",
        "guesses counted from 0": """
lambda g: sum(i*(g[i]-(g[i+1] if i+1<len(g) else 0))*np.log2(i) for i in range(1,len(g)))
""",
        "the logarithm forgotten": """
lambda g: sum((i+1)*(g[i]-(g[i+1] if i+1<len(g) else 0)) for i in range(len(g)))
""",
        "the step from the share before": """
lambda g: sum((i+1)*((g[i-1] if i else 0)-g[i])*np.log2(i+1) for i in range(len(g)))
lambda g: -np.sum(np.arange(1,len(g)+1)*np.log2(np.arange(1,len(g)+1))*np.diff(g,prepend=0))
""",
        "the same for every input": """
lambda g: 0
def answer(g):
    for i in range(1, len(g) + 1):
        return i * (g[i - 1] - g[i]) * np.log2(i)
def answer(g):
    g=np.append(g,0); s=0
    for i in range(1,len(g)):
        s+=i*(g[i-1]-g[i])*math.log2(i)
        return s
lambda g: sum(g)/2
""",
        "unequal taken for equal": """
lambda g: np.log2(len(g))
""",
        "counted past the end": """
lambda g: sum(i * (g[i] - g[i + 1]) * np.log2(i) for i in range(1, len(g)))
lambda g: sum((i+1)*(g[i]-g[i+1])*np.log2(i+1) for i in range(len(g)))
""",
        "nothing returned": """
lambda g: print(entropy(g, base=2))
""",
        "log of another event's probability": """
lambda g: -np.log2(g[0])
lambda g: -np.log2(g.max())
""",
        "the mean number of guesses": """
lambda g: np.sum(np.arange(1,len(g)+1)*g)
lambda g: np.log2(np.sum(np.arange(1,len(g)+1)*g))
""",
        "log(i + 1) for log(i)": """
lambda g: np.sum(np.arange(1,len(g))*(g[:-1]-g[1:])*np.log2(np.arange(2,len(g)+1)))
lambda g: sum((i+1)*(g[i]-(g[i+1] if i+1<len(g) else 0))*np.log2(i+2) for i in range(len(g)))
""",
        "the logarithm of a share": """
lambda g: sum((i+1)*(g[i]-(g[i+1] if i+1<len(g) else 0))*-np.log2(g[i]) for i in range(len(g)) if g[i])
""",
        "the first share after the last": """
lambda g: np.sum(np.arange(1,len(g)+1)*(g-np.roll(g,-1))*np.log2(np.arange(1,len(g)+1)))
""",
        "shapes that do not fit": """
lambda g: np.sum(np.arange(1,len(g)+1)*np.diff(g)*np.log2(np.arange(1,len(g)+1)))
""",
        "the entropy of the weights": """
def answer(g):
    i = np.arange(1, len(g) + 1)
    w = i * (g - np.append(g[1:], 0))
    return entropy(w, base=2)
""",
        "log of the mean for a mean of logs": """
lambda g: np.log2(sum(i * i * (g[i - 1] - ([*g, 0][i])) for i in range(1, len(g) + 1)))
""",
        "wrong": """
lambda g: np.sum(np.arange(len(g)) * (g - np.append(g[1:], 0)) * np.log2(np.arange(len(g))))
lambda g, n: 0
lambda g: guess_bounds(g)[0]
lambda g: entropy(g, base=2) / 2
1.275
lambda g: guess_bounds(g)[1]
lambda g: guess_bounds(g)
lambda g: sum(i*(g[i]-(g[i+1] if i+1<len(g) else 0))*np.log2(i) for i in range(len(g)))
lambda g: guess_bounds(np.sort(g))[0]
lambda g: guess_bounds(np.append(g,1-sum(g)))[0]+0.01
lambda g: sum((i+1)*(g[i]-(g[i+1] if i+1<len(g) else 0))*np.log2(i+1) for i in range(min(4,len(g))))
lambda g: guess_bounds(g[g>0])[0]+len(g[g==0])
lambda g: sum((i+1)*(g[i]-(g[i+1] if i+1<len(g) else 1))*np.log2(i+1) for i in range(len(g)))
lambda g: sum((i+1)**2*(g[i]-(g[i+1] if i+1<len(g) else 0)) for i in range(len(g)))
lambda g: sum((i+2)*(g[i]-(g[i+1] if i+1<len(g) else 0))*np.log2(i+2) for i in range(len(g)))
""",
    },
}
