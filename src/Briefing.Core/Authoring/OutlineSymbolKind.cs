namespace Briefing.Authoring;

internal enum OutlineSymbolKind
{
    /// <summary>A key that holds several entries.</summary>
    Group,

    /// <summary>An entry with an id.</summary>
    Defined,

    /// <summary>The words by which the whole file is known.</summary>
    Title,

    /// <summary>Any other entry.</summary>
    Entry,
}
