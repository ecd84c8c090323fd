using Briefing.Model.Themes;
using Briefing.Packages;
using Briefing.Print.Fonts;
using Briefing.Print.Fonts.Tables;
using Briefing.Print.Layout.Hyphenation;
using Briefing.Styles.Templates;

namespace Briefing.Styles;

/// <summary>Resolves a theme to a design: reads its fonts and logo, and overrides the default colours.</summary>
internal sealed class DesignResolver
{
    private readonly FileCache<FontFace> _read;
    private readonly DiagnosticBag _diagnostics;

    // A file used twice is read once, and embedded once.
    private readonly Dictionary<string, FontFace?> _faces = new(StringComparer.Ordinal);

    private DesignResolver(FileCache<FontFace> read, DiagnosticBag diagnostics) => (_read, _diagnostics) = (read, diagnostics);

    /// <summary>Never fails: anything invalid is reported and omitted.</summary>
    /// <param name="stakeholders">The stakeholder ids, in column order.</param>
    /// <param name="read">Can contain the faces of the previous design.</param>
    public static Design Resolve(
        Theme theme, ImmutableArray<string> stakeholders, FileCache<FontFace> read, DiagnosticBag diagnostics) =>
        new DesignResolver(read, diagnostics).Resolve(theme, stakeholders);

    private Design Resolve(Theme theme, ImmutableArray<string> stakeholders)
    {
        Lazy<FontFace>[] fallbacks =
        [
            .. theme.Fonts.Fallbacks.Select(Face).OfType<FontFace>().Select(face => new Lazy<FontFace>(face)),
        ];
        var (text, headings) = (Faces(theme.Fonts.Text), Faces(theme.Fonts.Headings));

        // A character that the other family or the italic lacks is better upright than not there.
        Lazy<FontFace>[] others = [.. fallbacks, .. text is null ? [] : text[..1], .. headings is null ? [] : headings[..1]];
        return new(
            EmbeddedFamilies.TextWith(text, others),
            EmbeddedFamilies.HeadingsWith(headings, others),
            new PaletteResolver(theme, stakeholders, _diagnostics).Resolve(),
            theme.TextSize?.Value ?? TextSize.Normal)
        {
            Paper = theme.Paper?.Value ?? Paper.A4,
            Logo = theme.Logo is { } logo ? LogoImageResolver.Resolve(logo, _diagnostics) : null,
            DocumentNumber = theme.DocumentNumber?.Value,
            Classification = theme.Classification?.Value,
            Watermark = theme.Watermark?.Value,
            Hyphenator = theme.Hyphenation is { } language ? HyphenatorOf(language) : null,
            Template = theme.Template is { Content: { } content } template ? TemplateOf(template.Name, content) : null,
            Files = theme.Files,
            HasAllFonts = !_faces.ContainsValue(null),
        };
    }

    /// <summary>From regular to bold italic; a missing face is replaced by the nearest one.</summary>
    private Lazy<FontFace>[]? Faces(FontFamily? family)
    {
        if (family?.Regular is not { } regularFile || Face(regularFile) is not { } regular)
            return null;

        var (italic, bold) = (Face(family.Italic), Face(family.Bold));
        var boldItalic = Face(family.BoldItalic) ?? bold ?? italic;
        return [new(regular), new(italic ?? regular), new(bold ?? regular), new(boldItalic ?? regular)];
    }

    private FontFace? Face(FontFile? file)
    {
        if (file is null)
            return null;

        var key = $"{file.Path}#{file.Face}";
        if (!_faces.TryGetValue(key, out var face))
            _faces.Add(key, face = Read(file, key));

        return face;
    }

    private Hyphenator? HyphenatorOf(Located<string> language)
    {
        var hyphenator = Hyphenator.ForLanguage(language.Value);
        if (hyphenator is null)
            _diagnostics.Add(Problems.NoHyphenation(language, HyphenationLanguage.Tags));

        return hyphenator;
    }

    private WordTemplate? TemplateOf(Located<string> name, byte[] content)
    {
        try
        {
            return WordTemplate.Read(content);
        }
        catch (PackageException e)
        {
            _diagnostics.Add(Problems.TemplateUnusable(name, e.Message));
            return null;
        }
    }

    private FontFace? Read(FontFile file, string key)
    {
        if (file.Content is not { } content)
            return null;

        try
        {
            return _read.Get(key, content, bytes =>
            {
                var face = FontFace.Read(bytes, file.Face);
                face.CheckParts();
                return face;
            });
        }
        catch (FontFormatException e)
        {
            _diagnostics.Add(Problems.FontUnusable(file.Name, e.Message));
            return null;
        }
    }
}
