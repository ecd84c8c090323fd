using Briefing.Load.Format;

namespace Briefing.Import.Drafts;

/// <summary>Labels for stakeholders of a new debate: names that begin alike must not keep it from being built.</summary>
/// <param name="given">The labels that are given.</param>
internal sealed class NewLabels(IEnumerable<string> given)
{
    private readonly HashSet<string> _taken = new(given, StringComparer.Ordinal);

    /// <returns><c>null</c> if the label that the format derives from the name is free.</returns>
    public string? Instead(string name)
    {
        var derived = PositionFormat.Initials(name);
        if (_taken.Add(derived))
            return null;

        for (var number = 2; ; number++)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            var label = $"{derived[..Math.Min(derived.Length, Stakeholder.MaxLabel - digits.Length)]}{digits}";
            if (_taken.Add(label))
                return label;
        }
    }
}
