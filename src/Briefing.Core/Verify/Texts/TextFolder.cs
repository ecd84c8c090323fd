namespace Briefing.Verify.Texts;

/// <summary>The folder with the texts of the sources, each named <c>id.txt</c>.</summary>
internal sealed class TextFolder
{
    private const string Extension = ".txt";

    /// <summary>The limit for one text, in bytes: enough for a long book.</summary>
    private const int MaxBytes = 16 << 20;

    private readonly string _folder;

    private TextFolder(string folder, ImmutableSortedSet<string> ids)
    {
        _folder = folder;
        Ids = ids;
    }

    /// <summary>File names without extension, in ordinal order.</summary>
    public ImmutableSortedSet<string> Ids { get; }

    /// <exception cref="IOException">The folder does not exist or cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    public static TextFolder Open(string folder) => new(folder, Directory.EnumerateFiles(folder)
        .Select(path => Path.GetFileName(path))
        .Where(IsText)
        .Select(name => name[..^Extension.Length])
        .ToImmutableSortedSet(StringComparer.Ordinal));

    /// <exception cref="UnreadableTextException">The file cannot be read.</exception>
    public byte[] ContentOf(string id)
    {
        try
        {
            var content = InputFile.Read(Path.Combine(_folder, id + Extension), MaxBytes);
            return content.Length <= MaxBytes ? content : throw new IOException("The file is too large.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableTextException(PathOf(id), e);
        }
    }

    /// <summary>The path as shown in messages.</summary>
    public string PathOf(string id) => Path.Combine(_folder, id + Extension).Replace('\\', '/');

    // A note on the origin of the texts may be in the same folder.
    private static bool IsText(string name) =>
        name.EndsWith(Extension, StringComparison.Ordinal)
        && !name.StartsWith('.')
        && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase);
}
