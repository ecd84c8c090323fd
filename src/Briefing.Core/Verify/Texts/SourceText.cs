namespace Briefing.Verify.Texts;

/// <summary>The saved text of a source.</summary>
internal sealed class SourceText(TextFile file)
{
    private readonly Lazy<FoldedText> _whole = new(() => FoldedText.Of(file.Content));
    private PassageIndex? _passages;

    public TextFile File { get; } = file;

    public ImmutableArray<SourceParagraph> Paragraphs { get; } = Texts.Paragraphs.Of(file);

    /// <summary>The whole text, for quotations that cross a paragraph's end.</summary>
    public FoldedText Whole => _whole.Value;

    public PassageIndex Passages => _passages ??= new(Paragraphs);

    /// <summary>Identifies this version of the text.</summary>
    public string Fingerprint => Texts.Fingerprint.Of(File.Content);

    public SourceParagraph? ParagraphAt(int number) => number <= Paragraphs.Length ? Paragraphs[number - 1] : null;

    /// <summary>The number of the paragraph at an offset, or of the next one.</summary>
    public int NumberAt(int offset)
    {
        var (low, high) = (0, Paragraphs.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Paragraphs[middle].At.End >= offset)
                high = middle;
            else
                low = middle + 1;
        }

        return Paragraphs[low].Number;
    }
}
