using System.Globalization;
using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Check.Balance;

/// <summary>BRF0312 and BRF0313: labels are short, and no two stakeholders share one.</summary>
/// <remarks>Without this a reader of a black-and-white copy could not tell who says what in a table.</remarks>
internal static class LabelsTellApart
{
    private const int MostCharacters = 4;

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, TextSpan>();
        foreach (var label in debate.Stakeholders.Select(s => s.Label).Where(label => label.Value.Length > 0))
        {
            if (new StringInfo(label.Value).LengthInTextElements > MostCharacters)
                diagnostics.Add(Problems.LabelTooLong(label, MostCharacters));

            if (!first.TryAdd(label.Value, label.At))
                diagnostics.Add(Problems.LabelTaken(label, first[label.Value]));
        }
    }
}
