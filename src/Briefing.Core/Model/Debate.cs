using Briefing.Phrases;

namespace Briefing.Model;

/// <summary>A whole debate as its authors wrote it: <c>debate.yaml</c>, <c>sources.yaml</c> and the position files.</summary>
internal sealed record Debate
{
    public required Prose Title { get; init; }

    /// <summary>The question that the whole debate is about.</summary>
    public Prose? Question { get; init; }

    /// <summary>The date for which the briefing is valid. Outputs are dated by it, never by the clock.</summary>
    public required Located<PartialDate> AsOf { get; init; }

    /// <summary>Language of the editors' text, as a BCP 47 tag; <c>en</c> if not given.</summary>
    public required Located<string> Language { get; init; }

    /// <summary>The path of a file of phrases, relative to the debate's folder.</summary>
    public Located<string>? Phrases { get; init; }

    /// <summary>How straight quotation marks are printed; as written if not given.</summary>
    public Located<QuoteStyle>? Quotes { get; init; }

    /// <summary>What the tool says in a document, in the language of the debate.</summary>
    public PhraseBook Words
    {
        get => field ?? throw new InvalidOperationException("The debate was read without its phrases.");
        init;
    }

    public Watershed? Watershed { get; init; }

    /// <summary>Why the stakeholders are in this order; printed with the method.</summary>
    public Prose? OrderNote { get; init; }

    /// <summary>What the material cannot show; printed with the method.</summary>
    public Prose? Limits { get; init; }

    /// <summary>The path of a theme file, relative to the debate's folder.</summary>
    public Located<string>? Theme { get; init; }

    /// <summary>What is built if the command line does not say.</summary>
    public Located<Length>? Length { get; init; }

    public required Imprint Imprint { get; init; }

    /// <summary>The answer in at most five sentences.</summary>
    public required ImmutableArray<KeyPoint> BottomLine { get; init; }

    public required ImmutableArray<KeyPoint> KeyPoints { get; init; }

    /// <summary>The issues under headings; empty if they have none.</summary>
    public required ImmutableArray<Part> Parts { get; init; }

    public required ImmutableArray<Issue> Issues { get; init; }

    /// <summary>In the order of the columns.</summary>
    public required ImmutableArray<Stakeholder> Stakeholders { get; init; }

    public required ImmutableArray<Source> Sources { get; init; }

    public required ImmutableArray<SharedText> Texts { get; init; }

    public required ImmutableArray<Event> Events { get; init; }

    public required ImmutableArray<Conflict> Conflicts { get; init; }

    public required ImmutableArray<AbsentVoice> AbsentVoices { get; init; }

    /// <summary>Words that the check of the editors' own text adds or allows. Never printed.</summary>
    public LoadedWords? LoadedWords { get; init; }

    /// <summary>By what factor stakeholders' word counts may differ; <c>null</c> for the rule's default.</summary>
    public Located<decimal>? BalanceRatio { get; init; }

    /// <summary>The number of values that the author has still to write; a debate with any is a draft.</summary>
    public int Placeholders { get; init; }

    /// <summary>What the authors tell one another, in file order; no export has it.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];

    /// <summary>Whether a draft was asked for.</summary>
    public bool IsAskedForAsDraft { get; init; }

    /// <summary>Whether what is built says of itself that it is not finished.</summary>
    public bool IsDraft => Placeholders > 0 || IsAskedForAsDraft;

    /// <summary>Every text that an output shows, in file order, for the checks of wording.</summary>
    public required ImmutableArray<Prose> Prose { get; init; }
}
