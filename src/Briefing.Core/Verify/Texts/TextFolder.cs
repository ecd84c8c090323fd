using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Verify.Texts;

/// <summary>The folder in which the texts of the sources lie, each as <c>id.txt</c>.</summary>
internal sealed class TextFolder
{
    private const string Extension = ".txt";

    /// <summary>Of one text, bytes: that of a long book.</summary>
    private const int Longest = 16 << 20;

    private readonly string _folder;

    private TextFolder(string folder, ImmutableSortedSet<string> ids)
    {
        _folder = folder;
        Ids = ids;
    }

    /// <summary>What the files are called without their extension, in ordinal order.</summary>
    public ImmutableSortedSet<string> Ids { get; }

    /// <exception cref="IOException">There is no such folder, or it cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be listed.</exception>
    public static TextFolder Open(string folder) => new(folder, Directory.EnumerateFiles(folder)
        .Select(path => Path.GetFileName(path))
        .Where(IsText)
        .Select(name => name[..^Extension.Length])
        .ToImmutableSortedSet(StringComparer.Ordinal));

    /// <exception cref="UnreadableTextException">The file cannot or must not be read.</exception>
    public byte[] ContentOf(string id)
    {
        try
        {
            var content = InputFile.Read(Path.Combine(_folder, id + Extension), Longest);
            return content.Length <= Longest ? content : throw new IOException("The file is too large.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableTextException(PathOf(id), e);
        }
    }

    /// <summary>The path as messages show it.</summary>
    public string PathOf(string id) => Path.Combine(_folder, id + Extension).Replace('\\', '/');

    // A note on where the texts are from may lie beside them.
    private static bool IsText(string name) =>
        name.EndsWith(Extension, StringComparison.Ordinal)
        && !name.StartsWith('.')
        && !name.StartsWith("README", StringComparison.OrdinalIgnoreCase);
}
