namespace Briefing.Coverage;

/// <summary>The scripts of a debate for a reader, and what to do where something is missing.</summary>
internal static class FontReportText
{
    private const int MaxShown = 20;

    // Beside the theme, which names them from there.
    private const string Fonts = "fonts";

    /// <param name="folder">Of the theme, or of the debate if it has none.</param>
    /// <param name="theme">Its path; <c>null</c> if there is none.</param>
    /// <param name="language">Of the tool's own words.</param>
    public static string Write(ImmutableArray<ScriptUse> uses, string folder, string? theme, string language)
    {
        var text = new StringBuilder();
        foreach (var use in uses)
            Add(text, use, language);

        Advise(text, [.. uses.Where(use => !use.IsServed)], folder, theme);
        return text.ToString();
    }

    /// <summary>Where a font is after <see cref="CommandOf"/>, from the folder of the theme.</summary>
    public static string PathOf(FontOffer offer) => $"{Fonts}/node_modules/{offer.Package}/{offer.File}";

    public static string CommandOf(IEnumerable<FontOffer> offers, string folder) =>
        $"npm install --ignore-scripts --prefix {Quoted(folder is "" or "." ? Fonts : $"{folder}/{Fonts}")} "
        + string.Join(' ', offers.Select(offer => offer.Package));

    private static void Add(StringBuilder text, ScriptUse use, string language)
    {
        text.Append(CultureInfo.InvariantCulture, $"{use.Name}: {use.Count} {(use.Count == 1 ? "character" : "different characters")}\n");
        if (use.CountOfWords > 0)
        {
            var some = use.CountOfWords == use.Count ? "" : string.Create(CultureInfo.InvariantCulture, $"{use.CountOfWords} of them only ");
            text.Append(CultureInfo.InvariantCulture, $"  {some}in the tool's own words in {language}\n");
        }

        if (use.Faces.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"  set in {string.Join(", ", use.Faces.Select(SafeText.Of))}\n");
        if (use.Missing.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"  in no font: {Some(use.Missing)}\n");
        if (use.Unjoined.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"  without the rules of the script: {string.Join(", ", use.Unjoined.Select(SafeText.Of))}\n");
    }

    private static string Some(ImmutableArray<string> characters)
    {
        var shown = string.Join(' ', characters.Take(MaxShown).Select(SafeText.Of));
        return characters.Length > MaxShown ? $"{shown} and {characters.Length - MaxShown} more" : shown;
    }

    private static void Advise(StringBuilder text, ScriptUse[] lacking, string folder, string? theme)
    {
        if (lacking.Length == 0)
            return;

        FontOffer[] offers = [.. lacking.Select(use => use.Offer).OfType<FontOffer>().Distinct()];
        if (offers.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nFetch fonts that fit, once:\n\n  {CommandOf(offers, folder)}\n\n");
            text.Append(theme is null
                ? $"Write this to {(folder is "" or "." ? "" : $"{folder}/")}theme.yaml, and 'theme: theme.yaml' to debate.yaml:\n\n"
                : $"Add this to {SafeText.Of(theme)}; where it has 'fallback', add the files to the list:\n\n");
            text.Append("  fonts:\n    fallback:\n");
            foreach (var offer in offers)
                text.Append(CultureInfo.InvariantCulture, $"      - {PathOf(offer)}\n");
        }

        string[] others = [.. lacking.Where(use => use.Offer is null).Select(use => use.Name)];
        if (others.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nName a font of your own under 'fallback' in a theme for {string.Join(", ", others)}. ");
            text.Append("The Noto family has one for nearly every script: https://notofonts.github.io\n");
        }
    }

    /// <summary>For a shell.</summary>
    private static string Quoted(string path) =>
        path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '.' or '-' or '_' or ':')
            ? path
            : $"'{path.Replace("'", "'\\''")}'";
}
