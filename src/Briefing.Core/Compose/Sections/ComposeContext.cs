using Briefing.Check.Inventory;
using Briefing.Map;
using Briefing.Map.Clashes;
using Briefing.Phrases;

namespace Briefing.Compose.Sections;

/// <summary>The input of every section: the map, the sources by id, and the citations so far.</summary>
/// <param name="hasViews">Whether the document is a page with a view for every question and side.</param>
internal sealed class ComposeContext(DebateMap map, ClashChoice choice, NotesPlace notes, bool hasViews = false)
{
    // In characters: what a narrow column has room for, and a column of few.
    private const int MaxShortName = 14;
    private const int MaxNameOfFew = 30;
    private const int FewSides = 3;
    private const char RightToLeftMark = '\u200f';

    private readonly Dictionary<string, Source> _sources =
        map.Debate.Sources.ToDictionary(s => s.Id.Value, StringComparer.Ordinal);

    private readonly Dictionary<string, int> _parties = map.Debate.Stakeholders
        .Select((s, i) => new { s.Id.Value, Index = i })
        .ToDictionary(s => s.Value, s => s.Index, StringComparer.Ordinal);

    private MainItems? _main;

    public DebateMap Map => map;

    public Debate Debate => Map.Debate;

    /// <summary>What the tool says, in the language of the debate.</summary>
    public PhraseBook Words => Debate.Words;

    public CitationLedger Ledger { get; } = new();

    public bool HasViews => hasViews;

    /// <summary>Whether the document is a page that has every argument in the view of its question.</summary>
    public bool HasEveryArgument => hasViews && notes is NotesPlace.AtTheStatement;

    /// <summary>The notes of a record and of a page; other documents print none.</summary>
    public Endnotes Notes { get; } = new(map.Debate.Words, notes);

    public DerivedAnchors DerivedAnchors { get; } = new(map.Whole.Debate);

    public ListedSources Listed { get; } = new(map.Debate);

    public Source SourceOf(Citation citation) => _sources[citation.Source.Value];

    public int PartyOf(Located<string> stakeholder) => _parties[stakeholder.Value];

    public Stakeholder Stakeholder(int party) => Debate.Stakeholders[party];

    /// <summary>What the shorter documents print.</summary>
    public ClashChoice Choice => choice;

    /// <summary>The events, conflicts and texts that the shorter documents print.</summary>
    public MainItems Main => _main ??= MainItems.Of(Map, Choice);

    public string NameOf(int party) => Stakeholder(party).Name.Value;

    /// <summary>The name for a narrow column.</summary>
    public string ShortNameOf(int party)
    {
        var stakeholder = Stakeholder(party);
        return stakeholder.Short?.Value ?? (HasOnlyLabel(party) ? stakeholder.Label.Value : stakeholder.Name.Value);
    }

    /// <summary>Whether a narrow column has room only for its label.</summary>
    public bool HasOnlyLabel(int party) => Stakeholder(party) is { Short: null } stakeholder
        && stakeholder.Name.Value.Length > (Debate.Stakeholders.Length <= FewSides ? MaxNameOfFew : MaxShortName);

    /// <summary>Citations in words that recede, to follow a sentence: "Higashino 15–17; NHK 51". Empty without citations.</summary>
    /// <param name="voice">Who speaks in the sources, to stand before them.</param>
    public ImmutableArray<Inline> CiteShort(
        ImmutableArray<Citation> citations, CitingPlace place, Located<Voice>? voice = null)
    {
        var word = voice is { IsPlaceholder: true } ? Words.Fill(PhraseKey.BesideUnwritten, ("word", Placeholder.Word)) : Word(voice?.Value);
        if (citations.IsEmpty)
            return word is null ? [] : [.. Direction, new Inline.Quiet([$"\u00a0{word}"])];

        foreach (var citation in citations)
            Ledger.Add(citation, place);

        var result = ImmutableArray.CreateBuilder<Inline>();
        // Never alone on a line.
        result.Add(word is null ? "\u00a0" : $"\u00a0{word}{Unbroken(Words[PhraseKey.Comma])}");
        string? previous = null;
        foreach (var run in CitationRun.Of(Words, citations))
        {
            var source = SourceOf(run.First);
            var isSame = source.Id.Value == previous;
            if (previous is not null)
                result.Add(isSame ? Unbroken(Words[PhraseKey.Comma]) : Words[PhraseKey.Semicolon]);

            result.Add(run.Mark(Words, source, withLabel: !isSame, Debate.Watershed));
            previous = source.Id.Value;
        }

        return [.. Direction, new Inline.Quiet(result.ToImmutable())];
    }

    /// <summary>Between a sentence with its citations and the next: a space also where sentences have none between them.</summary>
    public string SpaceAfter(ImmutableArray<Citation> citations) =>
        Words[PhraseKey.SentenceSpace] is { Length: 0 } && !citations.IsEmpty ? " " : Words[PhraseKey.SentenceSpace];

    /// <summary>A stakeholder's marker and name, linked to its profile if this briefing contains it.</summary>
    public ImmutableArray<Inline> PartyLink(int party) =>
    [
        new Inline.Badge(party),
        Map.Parties.Contains(party)
            ? new Inline.Reference(Anchors.Of(Stakeholder(party)), Words.Fill(PhraseKey.LinkProfile, ("name", NameOf(party))), [NameOf(party)])
            : NameOf(party),
    ];

    /// <summary>The voice in a word; <c>null</c> for what a text reports or a side writes itself.</summary>
    private string? Word(Voice? voice) => voice switch
    {
        Voice.Quoted => Words[PhraseKey.BesideQuoted],
        Voice.Analysis => Words[PhraseKey.BesideAnalysis],
        Voice.Inference => Words[PhraseKey.BesideInference],
        _ => null,
    };

    /// <summary>Names of stakeholders as in "Russia, NATO and Japan".</summary>
    public string Names(IEnumerable<int> parties) => Words.List([.. parties.Select(NameOf)]);

    // The mark that the language has between sentences, so that a Latin word and a Latin label after it keep their order.
    private ImmutableArray<Inline> Direction => Words[PhraseKey.SentenceSpace].Contains(RightToLeftMark) ? [$"{RightToLeftMark}"] : [];

    private static string Unbroken(string joint) => joint.Replace(' ', '\u00a0');
}
