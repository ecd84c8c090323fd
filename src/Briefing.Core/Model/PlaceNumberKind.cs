namespace Briefing.Model;

internal enum PlaceNumberKind
{
    Arabic,
    Roman,
    Time,
}
