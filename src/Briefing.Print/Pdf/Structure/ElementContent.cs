using Briefing.Print.Pdf.Writing;

namespace Briefing.Print.Pdf.Structure;

/// <summary>What a file holds of a structure element. Pieces of content are told by their places among all.</summary>
internal record struct ElementContent()
{
    /// <summary>The first piece of its own content; the others hang on it.</summary>
    public int FirstOwn { get; set; } = TaggedContent.None;

    /// <summary>The last piece of its own content.</summary>
    public int LastOwn { get; set; } = TaggedContent.None;

    /// <summary>The first piece, that of the elements below it included.</summary>
    public int First { get; set; } = TaggedContent.None;

    /// <summary>Its number in the file, once it has one.</summary>
    public Ref? Id { get; set; }
}
