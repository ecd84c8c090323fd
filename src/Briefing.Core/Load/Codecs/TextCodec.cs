using Briefing.Load.Markup;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;
using Briefing.Load.Yaml;

namespace Briefing.Load.Codecs;

/// <summary>A text that outputs show.</summary>
/// <param name="tidy">Removes the signs that the page adds itself.</param>
internal sealed class TextCodec(ScalarKind kind, Func<string, TidyText>? tidy = null) : Codec<Prose>
{
    public override Value Value { get; } = new Value.Scalar(kind);

    /// <summary>Whose words they are: that decides how they are printed.</summary>
    public TextVoice Voice { get; init; }

    public override Prose Substitute(TextSpan at) => new("", at);

    public override Prose? Read(MappingReader reader, string key, bool isRequired)
    {
        if (reader.Take(key, isRequired, NodeShape.Text)?.Value is not YamlNode.Scalar scalar)
            return null;

        if (reader.IsComplete && ProseReader.CutOffAfter(scalar, isSentence: kind == ScalarKind.Markdown) is { } rest)
        {
            var isSpaced = char.IsWhiteSpace(rest.File.Content[rest.Start + 1]);
            reader.Report(Problems.TextCutByComment(rest, isSpaced).MendedBy(
                WrittenValue.Quote(rest.File, rest.Start),
                isSpaced ? null : Fix.Insert(rest.File, rest.Start + 1, " ", "Write a space after '#'")));
        }

        if (BlockStructure.FirstIn(scalar) is { } block)
            reader.Report(Problems.TextInBlocks(block));

        var (read, problems) = ProseReader.Read(scalar, kind, tidy);
        var prose = Voice switch
        {
            TextVoice.Editors => reader.Context.Typography.Set(read),
            TextVoice.Source => reader.Context.TypographyOfSource.Set(read),
            TextVoice.Quoted => reader.Context.Typography.SetQuotation(read),
            _ => read,
        };
        reader.Context.AddProse(prose);
        if (Placeholders.IsText(kind))
            reader.IsPlaceholder(key, prose.Value, prose.At);

        reader.Checked(kind, key, new(prose.Value, prose.At));
        foreach (var (problem, start, length) in problems)
            reader.Report(Problem(problem, prose.PlaceOf(start, length)));

        return prose;
    }

    public override DataNode Write(Prose value) => new DataNode.String(value.Written);

    private static Diagnostic Problem(MarkupProblemKind problem, TextSpan at) => problem switch
    {
        MarkupProblemKind.TooMuch => Problems.TooMuchMarkup(at),
        MarkupProblemKind.Picture => Problems.PictureInText(at),
        MarkupProblemKind.LinkWithoutWords => Problems.LinkWithoutWords(at),
        _ => throw new InvalidOperationException($"There is no message for {problem}."),
    };
}
