using Briefing.Diagnostics;
using Briefing.Model;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0311: a conflict between sources has two sides.</summary>
/// <remarks>Without this a reader would be told that the sources disagree and be shown only one of them.</remarks>
internal static class ConflictsHaveTwoAccounts
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var conflict in debate.Conflicts)
        {
            // An account without text could not be read; there may be more behind it.
            if (conflict.Accounts.Length < 2 && conflict.Accounts.All(account => account.Text.Value.Length > 0))
                diagnostics.Add(Problems.TooFewAccounts(conflict.About));
        }
    }
}
