namespace Graph.Pictures;

/// <summary>A rectangle on the page, in pixels, y downwards.</summary>
public readonly record struct Box(double Left, double Top, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => Left + Width;

    /// <summary>Lower edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>Middle, horizontally.</summary>
    public double CenterX => Left + (Width / 2);

    /// <summary>Middle, vertically.</summary>
    public double CenterY => Top + (Height / 2);

    /// <summary>A box around a point.</summary>
    public static Box Around(double x, double y, double width, double height) => new(x - (width / 2), y - (height / 2), width, height);

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>The box with a margin on all sides.</summary>
    public Box Grow(double margin) => new(Left - margin, Top - margin, Width + (2 * margin), Height + (2 * margin));

    /// <summary>The box elsewhere.</summary>
    public Box Move(double x, double y) => new(Left + x, Top + y, Width, Height);

    /// <summary>Where the line from the middle towards a point leaves the box.</summary>
    public (double X, double Y) Exit(double x, double y)
    {
        var (dx, dy) = (x - CenterX, y - CenterY);
        if (dx == 0 && dy == 0)
            return (CenterX, CenterY);
        var part = Math.Min(dx == 0 ? double.MaxValue : Width / 2 / Math.Abs(dx), dy == 0 ? double.MaxValue : Height / 2 / Math.Abs(dy));
        return (CenterX + (dx * Math.Min(part, 1)), CenterY + (dy * Math.Min(part, 1)));
    }

    /// <summary>The same for a box with round ends.</summary>
    public (double X, double Y) ExitRound(double x, double y)
    {
        var (exit, radius) = (Exit(x, y), Height / 2);
        var end = CenterX + (Math.Sign(exit.X - CenterX) * ((Width / 2) - radius));
        if (Math.Abs(exit.X - CenterX) <= (Width / 2) - radius)
            return exit;
        // Where the line from the middle meets the circle around the middle of that end.
        var (dx, dy, away) = (exit.X - CenterX, exit.Y - CenterY, end - CenterX);
        var (a, b, c) = ((dx * dx) + (dy * dy), -2 * dx * away, (away * away) - (radius * radius));
        var part = (-b + Math.Sqrt(Math.Max(0, (b * b) - (4 * a * c)))) / (2 * a);
        return (CenterX + (dx * part), CenterY + (dy * part));
    }

    /// <summary>Whether a line from one point to another touches the box.</summary>
    public bool Meets((double X, double Y) from, (double X, double Y) to)
    {
        var (first, last) = (0.0, 1.0);
        return Clip(from.X, to.X - from.X, Left, Right, ref first, ref last) && Clip(from.Y, to.Y - from.Y, Top, Bottom, ref first, ref last);
    }

    // Liang and Barsky: the part of the line that lies between two parallels.
    private static bool Clip(double start, double way, double low, double high, ref double first, ref double last)
    {
        if (way == 0)
            return start >= low && start <= high;
        var (one, other) = ((low - start) / way, (high - start) / way);
        first = Math.Max(first, Math.Min(one, other));
        last = Math.Min(last, Math.Max(one, other));
        return first <= last;
    }
}
