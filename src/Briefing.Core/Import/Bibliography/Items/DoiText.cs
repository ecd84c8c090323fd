using Briefing.Load.Scalars;

namespace Briefing.Import.Bibliography.Items;

/// <summary>Digital object identifiers, written alone, with "doi:" or as an address.</summary>
internal static class DoiText
{
    private static readonly string[] s_beginnings =
        ["https://", "http://", "dx.doi.org/", "www.doi.org/", "doi.org/", "doi:", "doi "];

    /// <returns>The name alone: 10.1000/182; <c>null</c> if it is none.</returns>
    public static string? Of(string text)
    {
        var (name, isAddress) = (text.Trim(), false);
        foreach (var beginning in s_beginnings)
        {
            if (!name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                continue;

            isAddress |= beginning.EndsWith('/');
            name = name[beginning.Length..].TrimStart();
        }

        // Addresses of other resolvers: doi.acm.org/10.1145/…, and those of libraries.
        if (isAddress && name.IndexOf("/10.", StringComparison.Ordinal) is var slash and > 0 && !name.StartsWith("10.", StringComparison.Ordinal)
            && !name.AsSpan(0, slash).ContainsAny('/', ' '))
            name = name[(slash + 1)..];

        name = isAddress ? Uri.UnescapeDataString(name) : name;
        return Dois.IsName(name) && !name.Any(char.IsControl) ? name : null;
    }
}
