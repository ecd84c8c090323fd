namespace Briefing.Check.Sourcing;

/// <summary>BRF0311: a conflict between sources has at least two accounts.</summary>
/// <remarks>Otherwise readers would learn that the sources disagree but see only one version.</remarks>
internal static class ConflictsHaveTwoAccounts
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        foreach (var conflict in debate.Conflicts)
        {
            // An account without text was unreadable; others may follow it.
            if (conflict.Accounts.Length < 2 && conflict.Accounts.All(account => account.Text.Value.Length > 0))
                diagnostics.Add(Problems.TooFewAccounts(conflict.About));
        }
    }
}
