using System.Xml.Linq;
using Briefing.Packages;

namespace Briefing.WordOutput;

/// <summary>Reads the text of a Word file: its paragraphs in their order, then its footnotes.</summary>
internal static class WordText
{
    /// <summary>Each with its number, from 1.</summary>
    /// <exception cref="InvalidDataException">It is no Word file, or damaged.</exception>
    public static ImmutableArray<(int Number, string Text)> Read(byte[] file)
    {
        try
        {
            var package = WordPackage.Read(file);
            var paragraphs = Paragraphs(package.Document).Concat(package.Part("footnotes") is { } notes ? Paragraphs(notes) : []);
            return [.. paragraphs.Where(text => text.Length > 0).Select((text, i) => (i + 1, text))];
        }
        catch (PackageException e)
        {
            throw new InvalidDataException(e.Message, e);
        }
    }

    private static IEnumerable<string> Paragraphs(XElement part) => part.Descendants(OfficeNames.W + "p").Select(TextOf);

    private static string TextOf(XElement paragraph) =>
        string.Concat(paragraph.Descendants(OfficeNames.W + "t").Select(text => text.Value)).Trim();
}
