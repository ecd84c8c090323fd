namespace Briefing.Text;

/// <summary>The address by which a DOI is resolved.</summary>
internal static class DoiAddress
{
    /// <summary>
    /// Signs that would end the path of an address, or mean something else in it, are percent-encoded (DOI Handbook, 2.5.2.4).
    /// </summary>
    public static string Of(string doi)
    {
        var name = new StringBuilder("https://doi.org/");
        foreach (var sign in doi.EnumerateRunes())
        {
            var text = sign.ToString();
            name.Append(text is "/" or ":" or ";" or "(" or ")" ? text : Uri.EscapeDataString(text));
        }

        return name.ToString();
    }
}
