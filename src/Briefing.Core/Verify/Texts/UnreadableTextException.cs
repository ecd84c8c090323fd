namespace Briefing.Verify.Texts;

/// <summary>A text exists but cannot be read.</summary>
internal sealed class UnreadableTextException(string path, Exception inner)
    : IOException(
        $"'{path}' cannot be read{(inner is UnauthorizedAccessException ? ": access is denied" : "")}.", inner);
