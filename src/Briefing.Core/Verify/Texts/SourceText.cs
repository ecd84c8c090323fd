namespace Briefing.Verify.Texts;

/// <summary>The saved text of a source.</summary>
internal sealed class SourceText(TextFile file)
{
    private readonly Lazy<FoldedText> _whole = new(() => FoldedText.Of(file.Content));

    public TextFile File { get; } = file;

    public ImmutableArray<SourceParagraph> Paragraphs { get; } = Texts.Paragraphs.Of(file);

    /// <summary>The whole text, for quotations that cross a paragraph's end.</summary>
    public FoldedText Whole => _whole.Value;

    /// <summary>Identifies this version of the text.</summary>
    public string Fingerprint => Texts.Fingerprint.Of(File.Content);

    public SourceParagraph? ParagraphAt(int number) => number <= Paragraphs.Length ? Paragraphs[number - 1] : null;

    /// <summary>The number of the paragraph at an offset, or of the next one.</summary>
    public int NumberAt(int offset) => Paragraphs.First(paragraph => paragraph.At.End >= offset).Number;
}
