using System.Text;
using Briefing.Packages;

namespace Briefing.Tests.Infrastructure;

/// <summary>Word files as other programs write them, with or without something that nobody should open.</summary>
internal static class WordFiles
{
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Names =
        $"""xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="{Office}" """;

    /// <summary>A house template: headings and a title of its own, a wide sheet, a header and a text that is not its own.</summary>
    public static byte[] House => Of();

    public static byte[] WithMacros => Of(parts => parts.Add("word/vbaProject.bin", [1]));

    /// <param name="kind">The last word of the relationship's type.</param>
    public static byte[] WithOutside(string kind) => Of(parts => Replace(
        parts, "word/_rels/document.xml.rels", "</Relationships>",
        $"""<Relationship Id="out" Type="{Office}/{kind}" Target="https://example.org/x" TargetMode="External"/></Relationships>"""));

    public static byte[] With(string name, string xml) => Of(parts => parts[name] = Encoding.UTF8.GetBytes(xml));

    public static byte[] With(string name, byte[] content) => Of(parts => parts[name] = content);

    public static byte[] Without(string name) => Of(parts => parts.Remove(name));

    private static byte[] Of(Action<Dictionary<string, byte[]>>? change = null)
    {
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = $"""
                <Types xmlns="{Types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>
                <Override PartName="/word/document.xml" ContentType="{Main}.template.main+xml"/>
                <Override PartName="/word/styles.xml" ContentType="{Main}.styles+xml"/>
                <Override PartName="/word/header1.xml" ContentType="{Main}.header+xml"/></Types>
                """,
            ["_rels/.rels"] = $"""
                <Relationships xmlns="{Relations}"><Relationship Id="a" Type="{Office}/officeDocument" Target="word/document.xml"/></Relationships>
                """,
            ["word/_rels/document.xml.rels"] = $"""
                <Relationships xmlns="{Relations}"><Relationship Id="s" Type="{Office}/styles" Target="styles.xml"/>
                <Relationship Id="h" Type="{Office}/header" Target="header1.xml"/></Relationships>
                """,
            ["word/styles.xml"] = $"""
                <w:styles {Names}><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:sz w:val="24"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="Ueberschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/></w:style>
                <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standard"/></w:style></w:styles>
                """,
            ["word/header1.xml"] = $"<w:hdr {Names}><w:p><w:r><w:t>Ministry of Crossings</w:t></w:r></w:p></w:hdr>",
            ["word/document.xml"] = $"""
                <w:document {Names}><w:body><w:p><w:r><w:t>Write here.</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="h"/>
                <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="700" w:footer="700" w:gutter="0"/>
                <w:cols w:space="700"/></w:sectPr></w:body></w:document>
                """,
        }.ToDictionary(part => part.Key, part => Encoding.UTF8.GetBytes(part.Value));
        change?.Invoke(parts);
        return StableZip.Write(parts.Select(part => new ZipEntry(part.Key, stream => stream.Write(part.Value))));
    }

    private static void Replace(Dictionary<string, byte[]> parts, string name, string from, string to) =>
        parts[name] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(parts[name]).Replace(from, to, StringComparison.Ordinal));
}
