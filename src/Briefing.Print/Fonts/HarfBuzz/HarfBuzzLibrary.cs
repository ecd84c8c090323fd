using System.Runtime.InteropServices;

namespace Briefing.Print.Fonts.HarfBuzz;

/// <summary>
/// What HarfBuzz exports and HarfBuzzSharp does not wrap: subsets, outlines, and what a font has for a script (hb-subset.h,
/// hb-draw.h, hb-ot-layout.h).
/// </summary>
internal static unsafe partial class HarfBuzzLibrary
{
    private const string Name = "libHarfBuzzSharp";

    [LibraryImport(Name, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint CreateSubsetInput();

    [LibraryImport(Name, EntryPoint = "hb_subset_input_destroy")]
    public static partial void DestroySubsetInput(nint input);

    [LibraryImport(Name, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SetFlags(nint input, uint flags);

    /// <summary>One of the sets of what is kept or dropped; it belongs to the input.</summary>
    [LibraryImport(Name, EntryPoint = "hb_subset_input_set")]
    public static partial nint SetOf(nint input, int kind);

    /// <summary>The numbers that glyphs are to have; it belongs to the input.</summary>
    [LibraryImport(Name, EntryPoint = "hb_subset_input_old_to_new_glyph_mapping")]
    public static partial nint NewGlyphs(nint input);

    /// <summary>Makes a variable font one of a single form, in this respect.</summary>
    [LibraryImport(Name, EntryPoint = "hb_subset_input_pin_axis_location")]
    public static partial int PinAxis(nint input, nint face, uint axis, float value);

    [LibraryImport(Name, EntryPoint = "hb_subset_or_fail")]
    public static partial nint Subset(nint face, nint input);

    /// <summary>The tags that a font can have for a script, the best first.</summary>
    [LibraryImport(Name, EntryPoint = "hb_ot_tags_from_script_and_language")]
    public static partial void TagsOf(uint script, nint language, ref uint count, uint* tags, uint* languageCount, uint* languages);

    /// <returns>Whether the script itself is there; if not, the index is that of the part for all scripts, or 0xFFFF.</returns>
    [LibraryImport(Name, EntryPoint = "hb_ot_layout_table_select_script")]
    public static partial int SelectScript(nint face, uint table, uint count, uint* tags, out uint index, out uint chosen);

    [LibraryImport(Name, EntryPoint = "hb_ot_layout_language_find_feature")]
    public static partial int FindFeature(nint face, uint table, uint script, uint language, uint feature, out uint index);

    [LibraryImport(Name, EntryPoint = "hb_face_collect_unicodes")]
    public static partial void CollectCharacters(nint face, nint set);

    [LibraryImport(Name, EntryPoint = "hb_set_create")]
    public static partial nint CreateSet();

    [LibraryImport(Name, EntryPoint = "hb_set_is_empty")]
    public static partial int IsEmpty(nint set);

    [LibraryImport(Name, EntryPoint = "hb_set_destroy")]
    public static partial void DestroySet(nint set);

    [LibraryImport(Name, EntryPoint = "hb_set_add")]
    public static partial void Add(nint set, uint value);

    [LibraryImport(Name, EntryPoint = "hb_set_clear")]
    public static partial void Clear(nint set);

    [LibraryImport(Name, EntryPoint = "hb_map_set")]
    public static partial void Map(nint map, uint key, uint value);

    [LibraryImport(Name, EntryPoint = "hb_face_reference_blob")]
    public static partial nint FileOf(nint face);

    [LibraryImport(Name, EntryPoint = "hb_face_destroy")]
    public static partial void DestroyFace(nint face);

    [LibraryImport(Name, EntryPoint = "hb_blob_get_data")]
    public static partial byte* DataOf(nint blob, out uint length);

    [LibraryImport(Name, EntryPoint = "hb_blob_destroy")]
    public static partial void DestroyBlob(nint blob);

    [LibraryImport(Name, EntryPoint = "hb_draw_funcs_create")]
    public static partial nint CreatePen();

    [LibraryImport(Name, EntryPoint = "hb_draw_funcs_set_move_to_func")]
    public static partial void OnMove(
        nint pen, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> call, nint data, nint destroy);

    [LibraryImport(Name, EntryPoint = "hb_draw_funcs_set_line_to_func")]
    public static partial void OnLine(
        nint pen, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, nint, void> call, nint data, nint destroy);

    [LibraryImport(Name, EntryPoint = "hb_draw_funcs_set_quadratic_to_func")]
    public static partial void OnQuadratic(
        nint pen, delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, nint, void> call, nint data, nint destroy);

    [LibraryImport(Name, EntryPoint = "hb_draw_funcs_set_cubic_to_func")]
    public static partial void OnCubic(
        nint pen,
        delegate* unmanaged[Cdecl]<nint, nint, nint, float, float, float, float, float, float, nint, void> call,
        nint data,
        nint destroy);

    [LibraryImport(Name, EntryPoint = "hb_draw_funcs_set_close_path_func")]
    public static partial void OnClose(nint pen, delegate* unmanaged[Cdecl]<nint, nint, nint, nint, void> call, nint data, nint destroy);

    [LibraryImport(Name, EntryPoint = "hb_font_draw_glyph")]
    public static partial void Draw(nint font, uint glyph, nint pen, nint data);
}
