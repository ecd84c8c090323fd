namespace Briefing.Explain;

/// <summary>
/// The manual: one page per code, embedded from <c>Explain/Pages</c>. To add a page, add a file named after the code; there
/// is no other list.
/// </summary>
internal static class Manual
{
    private const string Extension = ".md";
    private const string Prefix = "BRF";

    public static ImmutableArray<string> Codes { get; } =
    [
        .. typeof(Manual).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)
                && name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static ImmutableArray<ManualPage> All => [.. Codes.Select(Read)];

    /// <summary>The page of a full code: <c>BRF0203</c>.</summary>
    public static ManualPage? Of(string code) => Codes.Contains(code) ? Read(code) : null;

    /// <summary>Expands a code as people type it: "brf0203", "0203" and "203" all mean BRF0203.</summary>
    /// <returns>The input in capitals if it has no such form.</returns>
    public static string InFull(string typed)
    {
        var text = typed.Trim().ToUpperInvariant();
        var number = text.StartsWith(Prefix, StringComparison.Ordinal) ? text[Prefix.Length..] : text;
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? $"{Prefix}{value:0000}"
            : text;
    }

    private static ManualPage Read(string code)
    {
        using var stream = typeof(Manual).Assembly.GetManifestResourceStream(code + Extension)!;
        using var reader = new StreamReader(stream);
        return ManualPage.Parse(code, reader.ReadToEnd());
    }
}
