using System.Collections.Immutable;
using Briefing.Text;

namespace Briefing.Verify.Texts;

/// <summary>The text of a source, as it was saved.</summary>
internal sealed class SourceText(TextFile file)
{
    private readonly Lazy<FoldedText> _whole = new(() => FoldedText.Of(file.Content));

    public TextFile File { get; } = file;

    public ImmutableArray<Paragraph> Paragraphs { get; } = Texts.Paragraphs.Of(file);

    /// <summary>All of it in one, for what may run over the end of a paragraph.</summary>
    public FoldedText Whole => _whole.Value;

    /// <summary>Tells whether a text is still the one that was read.</summary>
    public string Fingerprint => Texts.Fingerprint.Of(File.Content);

    public Paragraph? ParagraphAt(int number) => number <= Paragraphs.Length ? Paragraphs[number - 1] : null;

    /// <summary>The number of the paragraph that a place lies in, or of the next one.</summary>
    public int NumberAt(int offset) => Paragraphs.First(paragraph => paragraph.At.End >= offset).Number;
}
