using Briefing.Phrases;

namespace Briefing.Html;

/// <summary>Writes the empty view of comparisons, which the script fills.</summary>
internal static class CompareHtml
{
    public const string Id = "compare";

    /// <summary>Only a record has all that is to be compared.</summary>
    public static bool IsIn(Document document, ImmutableArray<Block.View> views) =>
        document.Length == Length.Record && views.Count(view => view.Kind == ViewKind.Side) > 1;

    public static void Write(HtmlWriter html, Document document, ImmutableArray<Block.View> views)
    {
        if (!IsIn(document, views))
            return;

        ImmutableArray<(string, string)> sides =
        [
            .. views.Where(view => view.Kind == ViewKind.Side)
                .Select(view => document.Parties[view.Head.Party!.Value])
                .Select(party => (party.Id, party.Name)),
        ];
        html.Open(
            "section", ("class", "view compare"), ("id", Id), ("data-title", document.Words[PhraseKey.PageCompare]), ("data-script", ""), ("hidden", ""));
        html.Line("h1", document.Words[PhraseKey.PageCompare]);
        html.Open("form", ("class", "choice"), ("aria-label", document.Words[PhraseKey.PageCompare]), ("lang", document.LanguageOfWords));
        ChoiceHtml.Write(html, "one", document.Words[PhraseKey.PageCompare], document.Words[PhraseKey.PageChoose], sides);
        ChoiceHtml.Write(html, "other", document.Words[PhraseKey.PageWith], document.Words[PhraseKey.PageChoose], sides);
        html.Line("button", document.Words[PhraseKey.PageSwap], ("type", "button"), ("data-do", "swap"), ("hidden", ""));
        html.Close();
        html.Open("div", ("class", "compared"));
        html.Close();
        html.Close();
    }
}
