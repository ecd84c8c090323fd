using Briefing.Compose.Wordings;
using Briefing.Phrases;

namespace Briefing.Html;

/// <summary>
/// Writes the view of the search: its fields, and a list that the script fills. The names of the fields are the keys in the
/// address.
/// </summary>
internal sealed class SearchHtml(HtmlWriter html, Document document)
{
    public const string Id = "search";

    private readonly ImmutableArray<Statement> _statements = [.. DocumentStatements.Of(document)];

    public void Write()
    {
        html.Open("section", ("class", "view search"), ("id", Id), ("data-title", document.Words[PhraseKey.PageSearch]), ("data-script", ""), ("hidden", ""));
        html.Line("h1", document.Words[PhraseKey.PageSearch]);
        html.Open("form", ("role", "search"), ("aria-label", document.Words[PhraseKey.PageSearch]), ("lang", document.LanguageOfWords));
        html.Open("label", ("class", "query"));
        html.Line("span", document.Words[PhraseKey.PageWords]);
        html.Empty("input", ("type", "search"), ("name", "q"), ("autocomplete", "off"), ("spellcheck", "false"), ("enterkeyhint", "search"));
        html.Close();
        html.Open("details", ("class", "filters"));
        html.Line("summary", document.Words[PhraseKey.PageFilter]);
        html.Open("div", ("class", "fields"));
        if (document.Parties.Length > 1)
            Choice("side", document.Words[PhraseKey.ColumnSide], document.Words[PhraseKey.PageAllSides], [.. document.Parties.Select(party => (party.Id, party.Name))]);
        Choice("issue", document.Words[PhraseKey.ColumnQuestion], document.Words[PhraseKey.PageAllQuestions], Issues());
        Choice("kind", document.Words[PhraseKey.PageKind], document.Words[PhraseKey.PageAllKinds], Kinds());
        Choice("voice", document.Words[PhraseKey.PageVoice], document.Words[PhraseKey.PageAllVoices], Voices());
        if (_statements.Any(statement => statement.IsUnanswered))
            Check("unanswered", document.Words[PhraseKey.PageUnanswered]);
        html.Close();
        html.Close();
        html.Close();
        // What is seen at once is said after a pause in typing.
        html.Line("p", "", ("class", "count"), ("aria-hidden", "true"));
        html.Line("p", "", ("class", "unseen"), ("role", "status"));
        html.Open("div", ("class", "found"));
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

    private void Choice(string name, string label, string all, ImmutableArray<(string Value, string Text)> options)
    {
        if (!options.IsEmpty)
            ChoiceHtml.Write(html, name, label, all, options);
    }

    private ImmutableArray<(string, string)> Issues() =>
    [
        .. document.Headings.Where(h => h.Issue is not null).Select(h => (h.Issue!, h.OutlineTitle)),
    ];

    /// <summary>Only those in the document.</summary>
    private ImmutableArray<(string, string)> Kinds()
    {
        var used = _statements.Select(s => s.Reply).ToHashSet();
        return
        [
            .. Enum.GetValues<ReplyKind>().Where(kind => used.Contains(kind))
                .Select(kind => (ScreenWording.Key(kind), document.Words.Of(kind))),
        ];
    }

    /// <inheritdoc cref="Kinds"/>
    private ImmutableArray<(string, string)> Voices()
    {
        var used = _statements.Select(s => s.Voice).ToHashSet();
        return
        [
            .. Enum.GetValues<Voice>().Where(voice => used.Contains(voice))
                .Select(voice => (ScreenWording.Key(voice), Terms.Capitalized(document.Words.Of(voice)))),
        ];
    }
}
