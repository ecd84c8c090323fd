namespace Briefing.Library;

/// <summary>A file of a debate in memory: YAML, or a picture, a font or a Word template that the theme names.</summary>
public sealed class DebateFile
{
    /// <summary>A file with bytes.</summary>
    /// <param name="name">
    /// The name, as in <c>debate.yaml</c> or <c>images/logo.png</c>: relative to the folder that the debate would have, with slashes
    /// or backslashes.
    /// </param>
    /// <param name="content">The bytes, which are copied. YAML is in UTF-8, or in UTF-16 with a byte order mark.</param>
    /// <exception cref="ArgumentException">The name is empty, absolute, or leads out of the folder with <c>..</c>.</exception>
    public DebateFile(string name, ReadOnlySpan<byte> content)
        : this(Relative(name), content.ToArray())
    {
    }

    /// <summary>A file with text.</summary>
    /// <param name="name">The name, as in <c>debate.yaml</c>.</param>
    /// <param name="text">The text, with any line ends.</param>
    /// <exception cref="ArgumentException">The name is empty, absolute, or leads out of the folder with <c>..</c>.</exception>
    public DebateFile(string name, string text)
        : this(Relative(name), Encoding.UTF8.GetBytes(text))
    {
    }

    private DebateFile(string name, byte[] content) => (Name, Content) = (name, content);

    /// <summary>The name, with slashes.</summary>
    public string Name { get; }

    internal byte[] Content { get; }

    private static string Relative(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var path = name.Replace('\\', '/');
        return Path.IsPathRooted(path) || path.Split('/').Any(part => part is "" or "." or "..")
            ? throw new ArgumentException($"'{name}' is not the name of a file in a folder or below it.", nameof(name))
            : path;
    }
}
