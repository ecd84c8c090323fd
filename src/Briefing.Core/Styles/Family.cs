using Briefing.Print.Fonts;

namespace Briefing.Styles;

/// <summary>The four faces of a family, each with its fallbacks.</summary>
internal sealed record Family(FontStack Regular, FontStack Italic, FontStack Bold, FontStack BoldItalic)
{
    public FontStack Faces(bool bold, bool italic) => (bold, italic) switch
    {
        (false, false) => Regular,
        (false, true) => Italic,
        (true, false) => Bold,
        (true, true) => BoldItalic,
    };
}
