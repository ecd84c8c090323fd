namespace Briefing.Compose.Sections;

/// <summary>
/// Names and numbers of elements that no reference needs an id for: key points, shared texts, events, conflicts, absent
/// voices, proposals, common ground. A name is the author's id or the first words of the text, so that it stays the same
/// when other elements are added; of two equal names, the later gets a number.
/// </summary>
internal sealed class DerivedAnchors
{
    private const int WordCount = 6;

    private readonly Dictionary<TextSpan, (string Anchor, int Number)> _places = [];

    /// <param name="whole">The whole debate: in a subset, names and numbers would differ.</param>
    public DerivedAnchors(Debate whole)
    {
        Add("key-point", whole.KeyPoints, p => p.Id, p => p.Text);
        Add("bottom-line", whole.BottomLine, p => p.Id, p => p.Text);
        Add("text", whole.Texts, t => t.Id, t => t.Name);
        Add("event", RecordTimeline.InOrder(whole.Events), e => e.Id, e => e.Text, e => e.Date.Value.Written);
        Add("conflict", whole.Conflicts, c => c.Id, c => c.About);
        Add("absent-voice", whole.AbsentVoices, v => v.Id, v => v.Name);
        foreach (var issue in whole.Issues)
            Add($"{Anchors.Of(issue)}/common-ground", issue.CommonGround, _ => null, g => g.Text);
        foreach (var stakeholder in whole.Stakeholders)
            Add($"{Anchors.Prefix(stakeholder)}/proposal", ProposalTable.InOrder(stakeholder.Proposals, whole), p => p.Id, p => p.Text);
    }

    /// <summary>Every name, with the place of the text that it is for.</summary>
    public IEnumerable<(string Anchor, TextSpan At)> All => _places.Select(place => (place.Value.Anchor, place.Key));

    public string AnchorOf(Prose text) => _places[text.At].Anchor;

    /// <summary>Counted from 1 among elements of the same kind.</summary>
    public int NumberOf(Prose text) => _places[text.At].Number;

    private void Add<T>(
        string kind,
        IReadOnlyList<T> all,
        Func<T, Located<string>?> id,
        Func<T, Prose> text,
        Func<T, string>? before = null)
    {
        var taken = all.Select(id).OfType<Located<string>>().Select(i => i.Value).ToHashSet(StringComparer.Ordinal);

        for (var i = 0; i < all.Count; i++)
        {
            var words = FirstWords(text(all[i]).Value, before?.Invoke(all[i]));
            var name = id(all[i])?.Value ?? Free(words.Length == 0 ? "unnamed" : words, taken);
            // An entry that a YAML alias repeats is one element.
            _places[text(all[i]).At] = ($"{kind}/{name}", i + 1);
        }
    }

    private static string Free(string name, HashSet<string> taken)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
            free = $"{name}-{number}";

        return free;
    }

    /// <summary>Letters and digits in lower case, with a hyphen for anything between them.</summary>
    /// <param name="date">A prefix; a name with a date is three words longer.</param>
    private static string FirstWords(string text, string? date)
    {
        var count = date is null ? WordCount : WordCount + 3;
        var name = new StringBuilder();
        var words = 1;
        foreach (var rune in $"{date} {text}".EnumerateRunes())
        {
            // Apostrophes do not split a word.
            if (rune.Value is '\'' or '’')
                continue;

            if (Rune.IsLetterOrDigit(rune))
                name.Append(Rune.ToLowerInvariant(rune));
            else if (name.Length > 0 && name[^1] != '-' && ++words > count)
                break;
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        return name.ToString().TrimEnd('-');
    }
}
