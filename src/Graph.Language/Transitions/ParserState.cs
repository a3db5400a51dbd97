namespace Graph.Language.Transitions;

/// <summary>State of a parse (FORMAT 9.1). Reused between documents; arrays grow to the longest.</summary>
internal sealed class ParserState
{
    private int[] stack = [], back = [], lastLeft = [], lastRight = [], previousChild = [];
    private int stackCount, backCount, next, count;

    public int[] Heads = [];
    public string?[] Labels = [];
    public bool[] Unshiftable = [];
    public bool[] Starts = [];
    private bool[] isLeft = [];

    public int Capacity => stack.Length;
    public int StackDepth => stackCount;
    public int BufferLength => count - next + backCount;
    public bool IsFinal => stackCount == 0 && BufferLength == 0;

    public void Begin(int tokens)
    {
        if (stack.Length < tokens) Allocate(Math.Max(tokens, stack.Length * 2));
        count = tokens;
        stackCount = backCount = next = 0;
        Heads.AsSpan(0, tokens).Fill(-1);
        lastLeft.AsSpan(0, tokens).Fill(-1);
        lastRight.AsSpan(0, tokens).Fill(-1);
        Unshiftable.AsSpan(0, tokens).Clear();
        Starts.AsSpan(0, tokens).Clear();
        Labels.AsSpan(0, tokens).Clear();
    }

    /// <summary>The k-th token of the stack from the top, -1 if there is none.</summary>
    public int Stack(int k) => k < stackCount ? stack[stackCount - 1 - k] : -1;

    /// <summary>The k-th token of the buffer, -1 if there is none.</summary>
    public int Buffer(int k)
    {
        if (k < backCount) return back[backCount - 1 - k];
        int token = next + k - backCount;
        return token < count ? token : -1;
    }

    /// <summary>The left child attached k-th most recently, counted from 1.</summary>
    public int Left(int head, int k) => head < 0 ? -1 : Child(lastLeft[head], k);

    public int Right(int head, int k) => head < 0 ? -1 : Child(lastRight[head], k);

    public void Shift()
    {
        stack[stackCount++] = Buffer(0);
        DropBuffer();
    }

    public void Reduce()
    {
        int top = stack[--stackCount];
        if (Heads[top] >= 0 || stackCount == 0) return;
        back[backCount++] = top;
        Unshiftable[top] = true;
    }

    public void LeftArc(string label)
    {
        Attach(Buffer(0), Stack(0), label, left: true);
        Unshiftable[Buffer(0)] = false;
        stackCount--;
    }

    public void RightArc(string label)
    {
        Attach(Stack(0), Buffer(0), label, left: false);
        Shift();
    }

    public void Break() => Starts[Buffer(1)] = true;

    private void DropBuffer()
    {
        if (backCount > 0) backCount--;
        else next++;
    }

    private void Attach(int head, int child, string label, bool left)
    {
        if (Heads[child] >= 0) Detach(child);
        Heads[child] = head;
        Labels[child] = label;
        isLeft[child] = left;
        ref int last = ref (left ? lastLeft : lastRight)[head];
        previousChild[child] = last;
        last = child;
    }

    private void Detach(int child)
    {
        ref int link = ref (isLeft[child] ? lastLeft : lastRight)[Heads[child]];
        while (link != child) link = ref previousChild[link];
        link = previousChild[child];
    }

    private int Child(int last, int k)
    {
        while (--k > 0 && last >= 0) last = previousChild[last];
        return last;
    }

    private void Allocate(int size)
    {
        stack = new int[size];
        back = new int[size];
        lastLeft = new int[size];
        lastRight = new int[size];
        previousChild = new int[size];
        Heads = new int[size];
        Labels = new string?[size];
        Unshiftable = new bool[size];
        Starts = new bool[size];
        isLeft = new bool[size];
    }
}
