namespace Graph.Language;

/// <summary>A model folder is well formed but asks for something this runtime does not have.</summary>
public sealed class UnsupportedModelException : Exception
{
    /// <summary>Names the component, what it asks for and what is supported instead.</summary>
    public UnsupportedModelException(string component, string architecture, string supported)
        : base($"component '{component}': '{architecture}' is not supported; supported: {supported}")
    {
        Component = component;
        Architecture = architecture;
        Supported = supported;
    }

    /// <summary>Name of the component in the pipeline.</summary>
    public string Component { get; }

    /// <summary>The factory, architecture or setting that is not supported.</summary>
    public string Architecture { get; }

    /// <summary>What could stand in its place.</summary>
    public string Supported { get; }
}
