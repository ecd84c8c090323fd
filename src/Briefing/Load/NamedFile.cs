namespace Briefing.Load;

/// <summary>A file of a debate's folder.</summary>
internal sealed record NamedFile(string Name, byte[] Content);
