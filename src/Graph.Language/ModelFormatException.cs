namespace Graph.Language;

/// <summary>A file of a model folder is missing, damaged or not what its format says.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Names the file, the place in it and what is wrong there.</summary>
    public ModelFormatException(string file, string place, string problem, Exception? inner = null)
        : base($"{file}: {place}: {problem}", inner)
    {
        File = file;
        Place = place;
    }

    /// <summary>Path of the damaged file.</summary>
    public string File { get; }

    /// <summary>Where in the file: a byte offset, a line, or the name of a key.</summary>
    public string Place { get; }
}
