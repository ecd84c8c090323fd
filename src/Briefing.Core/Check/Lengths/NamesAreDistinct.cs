namespace Briefing.Check.Lengths;

/// <summary>BRF0345: no two stakeholders have the same name at the head of a column.</summary>
/// <remarks>Their labels differ, but a reader reads the name.</remarks>
internal static class NamesAreDistinct
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Stakeholder>(StringComparer.OrdinalIgnoreCase);
        foreach (var stakeholder in debate.Stakeholders.Where(s => NameOf(s).Plain is not ("" or Placeholder.Word)))
        {
            // Two with one label, which is made of the name, are reported already.
            if (!first.TryAdd(NameOf(stakeholder).Plain, stakeholder)
                && first[NameOf(stakeholder).Plain] is var other && other.Label.Value != stakeholder.Label.Value)
            {
                diagnostics.Add(Problems.DuplicateName(NameOf(stakeholder), NameOf(other).At));
            }
        }
    }

    private static Prose NameOf(Stakeholder stakeholder) => stakeholder.Short ?? stakeholder.Name;
}
