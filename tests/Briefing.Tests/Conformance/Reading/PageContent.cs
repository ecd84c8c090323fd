using System.Collections.Immutable;
using Briefing.Tests.Render.Pdf;

namespace Briefing.Tests.Conformance.Reading;

/// <summary>The operators of a page, each with what it lies in and the font that is set.</summary>
internal sealed class PageContent
{
    public PageContent(WrittenPdf pdf, Entries page, int index)
    {
        (Page, Index) = (page, index);
        Data = pdf.Document.Stream(page["Contents"]);
        Operations = [.. Read(Data)];
    }

    /// <summary>A marked-content operator that is still open.</summary>
    public sealed record Tag(string Name, Entries? Properties)
    {
        public bool IsArtifact => Name == "Artifact";

        public int? ContentId => (int?)(Properties?.GetValueOrDefault("MCID") as double?);
    }

    /// <param name="Font">Its name in the resources.</param>
    /// <param name="Depth">How many saved graphics states there are.</param>
    public sealed record Operation(
        string Name, IReadOnlyList<object?> Operands, ImmutableArray<Tag> Around, string? Font, int Depth)
    {
        public bool Paints =>
            Name is "S" or "s" or "f" or "F" or "f*" or "B" or "B*" or "b" or "b*" or "sh" or "Do" or "EI"
            || ShowsText;

        public bool ShowsText => Name is "Tj" or "TJ" or "'" or "\"";

        /// <summary>Character codes of two bytes, as in all our fonts.</summary>
        public IEnumerable<int> Codes =>
            Operands.SelectMany(operand => operand as List<object?> ?? [operand])
                .OfType<byte[]>()
                .SelectMany(bytes => bytes.Chunk(2).Select(code => code[0] << 8 | code[^1]));
    }

    public Entries Page { get; }

    public int Index { get; }

    public byte[] Data { get; }

    public IReadOnlyList<Operation> Operations { get; }

    public IEnumerable<Tag> Tags =>
        Operations.Where(o => o.Name is "BDC" or "BMC").Select(o => o.Around[^1]);

    private static IEnumerable<Operation> Read(byte[] data)
    {
        var operands = new List<object?>();
        var around = ImmutableArray<Tag>.Empty;
        string? font = null;
        var depth = 0;

        foreach (var value in PdfValue.In(data))
        {
            if (value is not PdfValue.Operator { Value: var name })
            {
                operands.Add(value);
                continue;
            }

            if (name is "BDC" or "BMC")
                around = around.Add(new(NameOf(operands[0]), operands.ElementAtOrDefault(1) as Entries));
            if (name == "Tf")
                font = NameOf(operands[0]);
            depth += name == "q" ? 1 : name == "Q" ? -1 : 0;

            yield return new(name, [.. operands], around, font, depth);

            if (name == "EMC")
                around = around.IsEmpty ? around : around.RemoveAt(around.Length - 1);
            operands.Clear();
        }
    }

    private static string NameOf(object? value) => ((PdfValue.Name)value!).Value;
}
