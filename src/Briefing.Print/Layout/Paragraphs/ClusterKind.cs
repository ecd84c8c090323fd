namespace Briefing.Print.Layout.Paragraphs;

internal enum ClusterKind : byte
{
    Text,

    /// <summary>Takes no room at the end of a line.</summary>
    Space,

    /// <summary>Shown only at the end of a line; its width counts only there.</summary>
    SoftHyphen,

    /// <summary>A shape, painted and not set.</summary>
    Shape,
}
