namespace Briefing.LanguageServer.Protocol;

/// <summary>A place between two characters; both count from 0, the character in UTF-16 units.</summary>
internal sealed record Position(int Line, int Character);

internal sealed record TextRange(Position Start, Position End);

/// <param name="Uri">Of the file.</param>
internal sealed record Location(string Uri, TextRange Range);
