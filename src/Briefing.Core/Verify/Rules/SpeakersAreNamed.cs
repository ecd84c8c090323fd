using Briefing.Check.Inventory;
using Briefing.Text.Words;
using Briefing.Verify.Texts;

namespace Briefing.Verify.Rules;

/// <summary>BRF0509: where the sentence cited tells what another party says, the statement names it.</summary>
/// <remarks>
/// Otherwise its view would pass for that of the stakeholder under whose name it is printed. It knows the stakeholders and the
/// absent voices by their names, and English verbs of saying.
/// </remarks>
internal static class SpeakersAreNamed
{
    public static void Check(Debate debate, SourceTexts texts, DiagnosticBag diagnostics)
    {
        var parties = debate.Stakeholders
            .Select(stakeholder => new Party(stakeholder.Name, stakeholder.Id.Value))
            .Concat(debate.AbsentVoices.Select(voice => new Party(voice.Name)))
            .ToList();

        foreach (var sourced in SourcedTexts.All(debate).Where(sourced => sourced.Stakeholder is not null))
        {
            var own = parties.Find(party => party.Id == sourced.Stakeholder);
            if (own is null)
                continue;

            foreach (var citation in sourced.Citations)
            {
                foreach (var paragraph in texts.ParagraphsOf(citation))
                    Check(sourced, citation, paragraph, own, parties, diagnostics);
            }
        }
    }

    private static void Check(
        SourcedText sourced, Citation citation, SourceParagraph paragraph, Party own, List<Party> parties, DiagnosticBag diagnostics)
    {
        var named = Tokens.Of(string.Join(' ', sourced.Besides.Prepend(sourced.Text).Select(text => text.Plain)));
        foreach (var sentence in Sentences.About(citation.Quote?.Value, sourced.Text.Value, paragraph))
        {
            var speakers = SpeakersIn.Sentence(sentence).ToList();
            if (speakers.Exists(speaker => own.IsNamedAt(sentence, speaker)))
                continue;

            var party = parties.Find(party =>
                speakers.Exists(speaker => party.IsNamedAt(sentence, speaker)) && !party.IsNamedIn(named));
            if (party is not null)
            {
                var place = paragraph.PlaceOf(sentence[0].Start, sentence[^1].End - sentence[0].Start);
                diagnostics.Add(Problems.SpeakerNotNamed(sourced.Text.At, party.Name.Plain, own.Id!, place));
                return;
            }
        }
    }
}
