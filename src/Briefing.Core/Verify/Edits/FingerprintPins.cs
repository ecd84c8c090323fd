using Briefing.Verify.Texts;

namespace Briefing.Verify.Edits;

/// <summary>Writes the fingerprints of texts into <c>sources.yaml</c>.</summary>
internal static class FingerprintPins
{
    /// <returns>No edit for a source whose fingerprint is right.</returns>
    public static ImmutableArray<TextEdit> Of(Debate debate, SourceTexts texts) =>
    [
        .. debate.Sources
            .Select(source => texts.Of(source.Id.Value) is { } text ? Pin(source, text.Fingerprint) : null)
            .OfType<TextEdit>(),
    ];

    private static TextEdit? Pin(Source source, string fingerprint)
    {
        if (source.Fingerprint is not { } pinned)
            return Insert(LastSimple(source), fingerprint, $"the text of '{source.Id.Value}' is pinned");

        return pinned.Value.Equals(fingerprint, StringComparison.OrdinalIgnoreCase)
            ? null
            : new(pinned.At, $"\"{fingerprint}\"", $"the text of '{source.Id.Value}' is pinned anew");
    }

    /// <summary>The value to add a line after: the last that is on one line with its key.</summary>
    private static TextSpan LastSimple(Source source)
    {
        ImmutableArray<TextSpan?> values =
        [
            source.Id.At, source.Label.At, source.Type.At, source.Title.At, source.ContainerTitle?.At,
            source.CollectionTitle?.At, source.Volume?.At, source.Issue?.At, source.Number?.At, source.Edition?.At,
            source.Genre?.At, source.Page?.At, source.Publisher?.At, source.PublisherPlace?.At, source.Archive?.At,
            source.ArchiveLocation?.At, source.Doi?.At, source.Isbn?.At, source.Url?.At, source.Issued?.At, source.Written?.At,
            source.Accessed?.At, source.Language.At, source.Translated.At,
            source.Stamp?.At, source.Reliability?.At,
        ];

        // A value before the id may belong to another source, through a YAML alias.
        return values.OfType<TextSpan>()
            .Where(at => at.Start >= source.Id.At.Start && IsSimple(at))
            .DefaultIfEmpty(source.Id.At)
            .MaxBy(at => at.Start);
    }

    private static bool IsSimple(TextSpan at)
    {
        var content = at.File.Content;
        var before = content.AsSpan(at.File.StartOfLine(at.Line), at.Column - 1);
        return before.TrimEnd(' ') is [.., ':'] && !content.AsSpan(at.Start, at.Length).ContainsAny('\r', '\n');
    }

    private static TextEdit Insert(TextSpan value, string fingerprint, string what)
    {
        var content = value.File.Content;
        var next = content.AsSpan(value.End).TrimStart();
        if (next is [',' or '}', ..])
            return new(new(value.File, value.End, 0), $", fingerprint: \"{fingerprint}\"", what);

        var lineStart = value.File.StartOfLine(value.Line);
        var key = content.AsSpan(lineStart).IndexOfAnyExcept(' ', '-');
        var length = content.AsSpan(value.End).IndexOfAny('\r', '\n');
        var line = $"{new string(' ', key)}fingerprint: \"{fingerprint}\"";
        var end = length < 0 ? content.Length : value.End + length;
        return new(new(value.File, end, 0), LineEndingAt(content, end) + line, what);
    }

    private static string LineEndingAt(string content, int end)
    {
        var first = content.AsSpan(end) is ['\r' or '\n', ..] ? end : content.AsSpan().IndexOfAny('\r', '\n');
        return content.AsSpan(Math.Max(0, first)) switch
        {
            ['\r', '\n', ..] => "\r\n",
            ['\r', ..] => "\r",
            _ => "\n",
        };
    }
}
