using System.Xml;
using System.Xml.Linq;

namespace Briefing.Packages;

/// <summary>A part of a package that is written.</summary>
/// <param name="Id">That of the relation to it.</param>
/// <param name="Name">As in "word/document.xml".</param>
/// <param name="Xml">Its root; <c>null</c> for a picture. It may change until the package is written.</param>
/// <param name="Content">The bytes of a picture.</param>
internal sealed record PackagePart(string Id, PartKind Kind, string Name, XElement? Xml, byte[] Content)
{
    // Windows has another end of line, and the bytes shall be the same.
    private static readonly XmlWriterSettings s_settings = new() { Encoding = new UTF8Encoding(false), NewLineChars = "\n" };

    public void WriteTo(Stream stream)
    {
        if (Xml is null)
            stream.Write(Content);
        else
            Write(Xml, stream);
    }

    public static void Write(XElement xml, Stream stream)
    {
        using var writer = XmlWriter.Create(stream, s_settings);
        xml.WriteTo(writer);
    }
}
