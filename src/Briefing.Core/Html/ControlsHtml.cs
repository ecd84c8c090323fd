using Briefing.Compose.Wordings;

namespace Briefing.Html;

/// <summary>
/// Writes the controls: search, comparison and filters. They are hidden until the script shows them, because they do
/// nothing without it. The field names are the keys in the URL.
/// </summary>
internal sealed class ControlsHtml(HtmlWriter html, Document document)
{
    /// <summary>A note is short enough to be read as a whole.</summary>
    public static bool AreNeeded(Document document) => document.Length != Length.Note;

    public void Write()
    {
        html.Open(
            "form",
            ("class", "controls"),
            ("role", "search"),
            ("aria-label", ScreenWording.Controls),
            ("hidden", ""),
            ("data-count", ScreenWording.Count),
            ("data-elsewhere", ScreenWording.Elsewhere),
            ("data-place", ScreenWording.Place),
            ("data-nothing", ScreenWording.NoMatches),
            ("data-replies-hidden", ScreenWording.RepliesHidden),
            ("data-link-copied", ScreenWording.LinkCopied));
        Search();
        Filters();
        html.Close();
    }

    private void Search()
    {
        html.Open("div", ("class", "find"));
        html.Open("label", ("class", "query"));
        html.Line("span", ScreenWording.Search);
        html.Empty("input", ("type", "search"), ("name", "q"), ("autocomplete", "off"), ("spellcheck", "false"));
        html.Close();
        Button("previous", ScreenWording.Previous);
        Button("next", ScreenWording.Next);
        html.Open("output", ("role", "status"));
        html.Close();
        html.Close();
    }

    private void Filters()
    {
        html.Open("details", ("class", "filters"));
        html.Line("summary", ScreenWording.Filters);
        html.Open("div", ("class", "fields"));
        ImmutableArray<(string, string)> parties = [.. document.Parties.Select(party => (party.Id, party.Name))];
        if (parties.Length > 1)
        {
            Choice("show", ScreenWording.Compare, ScreenWording.Everyone, parties);
            Choice("with", ScreenWording.With, ScreenWording.NoOther, parties);
        }

        Choice("issue", ScreenWording.Issue, ScreenWording.AllIssues, Issues());
        Choice("kind", ScreenWording.Kind, ScreenWording.AllKinds, Kinds());
        Choice("voice", ScreenWording.Voice, ScreenWording.AllVoices, Voices());
        if (DocumentStatements.Of(document).Any(statement => statement.IsUnanswered))
            Check("unanswered", ScreenWording.Unanswered);
        Button("reset", ScreenWording.Reset);
        html.Close();
        html.Close();
    }

    private void Check(string name, string words)
    {
        html.Open("label", ("class", "check"));
        html.Empty("input", ("type", "checkbox"), ("name", name), ("value", "yes"));
        html.Text($" {words}");
        html.Close();
    }

    private void Button(string action, string words) =>
        html.Line("button", words, ("type", "button"), ("data-do", action));

    private void Choice(string name, string label, string all, ImmutableArray<(string Value, string Text)> options)
    {
        if (options.IsEmpty)
            return;

        html.Open("label");
        html.Line("span", label);
        html.Open("select", ("name", name));
        html.Line("option", all, ("value", ""));
        foreach (var (value, words) in options)
            html.Line("option", words, ("value", value));

        html.Close();
        html.Close();
    }

    private ImmutableArray<(string, string)> Issues() =>
    [
        .. document.Headings.Where(h => h.Issue is not null).Select(h => (h.Issue!, h.OutlineTitle)),
    ];

    /// <summary>Only those in the document.</summary>
    private ImmutableArray<(string, string)> Kinds()
    {
        var used = DocumentStatements.Of(document).Select(s => s.Reply).ToHashSet();
        return
        [
            .. Enum.GetValues<ReplyKind>().Where(kind => used.Contains(kind))
                .Select(kind => (ScreenWording.Key(kind), Terms.Verb(kind))),
        ];
    }

    /// <inheritdoc cref="Kinds"/>
    private ImmutableArray<(string, string)> Voices()
    {
        var used = DocumentStatements.Of(document).Select(s => s.Voice).ToHashSet();
        return
        [
            .. Enum.GetValues<Voice>().Where(voice => used.Contains(voice))
                .Select(voice => (ScreenWording.Key(voice), Terms.Of(voice))),
        ];
    }
}
