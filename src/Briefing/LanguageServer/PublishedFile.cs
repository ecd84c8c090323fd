using Briefing.LanguageServer.Protocol;

namespace Briefing.LanguageServer;

/// <summary>What the editor shows for a file.</summary>
/// <param name="Version">Of the file's text; <c>null</c> if it is not open.</param>
internal sealed record PublishedFile(int? Version, ImmutableArray<PublishedDiagnostic> Diagnostics)
{
    public static PublishedFile Nothing { get; } = new(null, []);

    public bool Equals(PublishedFile? other) =>
        other is not null && Version == other.Version && Diagnostics.SequenceEqual(other.Diagnostics);

    public override int GetHashCode() => HashCode.Combine(Version, Diagnostics.Length);
}
