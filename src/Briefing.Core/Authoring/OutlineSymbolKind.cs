namespace Briefing.Authoring;

internal enum OutlineSymbolKind
{
    /// <summary>A key that holds several entries.</summary>
    Group,

    /// <summary>An entry with an id.</summary>
    Defined,

    /// <summary>Any other entry.</summary>
    Entry,
}
