namespace Briefing.Print.Layout.Paragraphs;

internal enum ClusterKind : byte
{
    Text,

    /// <summary>Takes no space at the end of a line.</summary>
    Space,

    /// <summary>Has glyphs and width only at the end of a line.</summary>
    SoftHyphen,

    /// <summary>A painted shape, without glyphs.</summary>
    Shape,
}
