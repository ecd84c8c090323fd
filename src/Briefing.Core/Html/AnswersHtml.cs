using Briefing.Phrases;

namespace Briefing.Html;

/// <summary>Writes strips of answers: a cell for each party, hatched if it is silent.</summary>
internal sealed class AnswersHtml(HtmlWriter html, InlineHtml inlines, NotesHtml notes, ImmutableArray<Party> parties)
{
    public void Write(Block.Strip strip)
    {
        html.Open("div", ("class", "strip"), ("role", "group"), ("aria-label", strip.Caption));
        html.Open("dl");
        foreach (var cell in strip.Cells)
            Write(cell);

        html.Close();
        html.Close();
    }

    private void Write(StripCell cell)
    {
        var isSilent = cell.Answer.IsEmpty;
        html.Open(
            "div",
            ("id", cell.Anchor),
            ("class", isSilent ? "silent" : $"of-party {PartyCss.ClassOf(cell.Party)}"),
            ("data-party", cell.Party.ToString(CultureInfo.InvariantCulture)));
        html.Open("dt");
        inlines.Write([new Inline.PartyName(cell.Party, parties[cell.Party].Short)]);
        html.Close();
        html.Open("dd");
        if (isSilent)
            html.Line("span", inlines.Words[PhraseKey.Silent], ("class", "unseen"));
        else
        {
            inlines.Write(cell.Answer);
            notes.Write(cell.Answer);
        }

        html.Close();
        html.Close();
    }
}
