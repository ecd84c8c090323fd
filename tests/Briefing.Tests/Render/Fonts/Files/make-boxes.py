# Makes the small fonts of the tests with fontTools 4.38; every glyph is a box, so that nobody's letters are in them.
from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTCollection
from fontTools.ttLib.tables.TupleVariation import TupleVariation
import sys

out = sys.argv[1]

def box(pen, w):
    pen.moveTo((50, 0)); pen.lineTo((w - 50, 0)); pen.lineTo((w - 50, 700)); pen.lineTo((50, 700)); pen.closePath()

def base(name, style, ttf, cmap, order, width):
    fb = FontBuilder(1000, isTTF=ttf)
    fb.setupGlyphOrder(order)
    fb.setupCharacterMap(cmap)
    if ttf:
        glyphs = {}
        for g in order:
            pen = TTGlyphPen(None)
            if g != 'space': box(pen, width[g])
            glyphs[g] = pen.glyph()
        fb.setupGlyf(glyphs)
    else:
        cs = {}
        for g in order:
            pen = T2CharStringPen(width[g], None)
            if g != 'space': box(pen, width[g])
            cs[g] = pen.getCharString()
        fb.setupCFF(name + '-' + style, {'FullName': f'{name} {style}'}, cs, {})
    fb.setupHorizontalMetrics({g: (width[g], 50 if g != 'space' else 0) for g in order})
    fb.setupHorizontalHeader(ascent=800, descent=-200)
    fb.setupNameTable({'familyName': name, 'styleName': style, 'fullName': f'{name} {style}', 'psName': f'{name}-{style}'.replace(' ', '')}, mac=False)
    fb.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200, fsType=0, version=4, sxHeight=500, sCapHeight=700, usWeightClass=400)
    fb.setupPost(keepGlyphNames=False) if ttf else fb.setupPost()
    fb.font['head'].created = fb.font['head'].modified = 0
    fb.font.recalcTimestamp = False
    return fb

order = ['.notdef', 'space', 'A', 'B', 'C']
cmap = {32: 'space', 65: 'A', 66: 'B', 67: 'C'}
width = {'.notdef': 500, 'space': 250, 'A': 600, 'B': 620, 'C': 640}

# Outlines of PostScript.
base('Boxes', 'Regular', False, cmap, order, width).save(f'{out}/boxes.otf')

# The same keyed by character ids, which are not the numbers of the glyphs.
cid = base('Boxes Keyed', 'Regular', False, cmap, order, width).font
ids = ['.notdef', 'cid00001', 'cid00034', 'cid00035', 'cid00100']
cff = cid['CFF '].cff
top = cff.topDictIndex[0]
top.ROS = ('Adobe', 'Identity', 0)
keyed = FontDict()
keyed.setCFF2(False)
keyed.FontName = 'BoxesKeyed-Part'
keyed.Private = top.Private
del top.Private
array = FDArrayIndex()
array.append(keyed)
top.FDArray = array
select = FDSelect()
select.format, select.gidArray = 3, [0] * len(order)
top.FDSelect = select
strings = top.CharStrings
strings.charStrings = {new: strings.charStrings[old] for old, new in zip(order, ids)}
strings.fdArray, strings.fdSelect = array, select
top.charset = ids
top.CIDCount = 101
cid.setGlyphOrder(ids)
renamed = dict(zip(order, ids))
cid['hmtx'].metrics = {renamed[g]: m for g, m in cid['hmtx'].metrics.items()}
for table in cid['cmap'].tables: table.cmap = {c: renamed[g] for c, g in table.cmap.items()}
cid['post'].formatType = 3.0
cid.save(f'{out}/boxes-keyed.otf')

# A collection.
one, two = base('Boxes One', 'Regular', True, cmap, order, width), base('Boxes Two', 'Regular', True, cmap, order, {g: w + 100 for g, w in width.items()})
ttc = TTCollection(); ttc.fonts = [one.font, two.font]; ttc.save(f'{out}/boxes.ttc')

# A variable font: boxes 600 wide at 400 become 900 wide at 900.
fb = base('Boxes Variable', 'Regular', True, cmap, order, width)
fb.setupFvar([('wght', 100, 400, 900, 'Weight')], [dict(location=dict(wght=400), stylename='Regular'), dict(location=dict(wght=900), stylename='Black')])
v = {g: [TupleVariation({'wght': (0, 1, 1)}, [(0, 0), (300, 0), (300, 0), (0, 0), (0, 0), (300, 0), (0, 0), (0, 0)])] for g in 'ABC'}
fb.setupGvar(v)
fb.save(f'{out}/boxes-variable.ttf')

# Letters of scripts, and none of the rules by which they are set.
deva = [0x915, 0x94D, 0x937, 0x93F]; arab = [0x628, 0x646, 0x62A]; thai = [0xE17, 0xE35, 0xE48]
cm = dict(cmap); o = list(order); w = dict(width)
for c in deva + arab + thai:
    g = 'uni%04X' % c; o.append(g); cm[c] = g; w[g] = 500
base('Boxes Unjoined', 'Regular', True, cm, o, w).save(f'{out}/boxes-unjoined.ttf')

# Marks of Chinese and Japanese, each a box in its half of the square. What is in the middle of it by the ink, the brackets
# that are written in "halt" have half-width forms of all the same.
marks = {0x3000: None, 0x4E00: (50, 950), 0x3042: (50, 950), 0x3001: (50, 300), 0x3002: (50, 300), 0xFF09: (50, 350), 0xFF08: (650, 950),
         0x30FB: (400, 600), 0x300C: (450, 950), 0x300D: (50, 550), 0x3008: (450, 950), 0x3009: (50, 550)}
cm = {32: 'space', **{c: 'uni%04X' % c for c in marks}}
fb = base('Boxes Wide', 'Regular', True, cm, ['.notdef', 'space'] + ['uni%04X' % c for c in marks],
          {'.notdef': 500, 'space': 250, **{'uni%04X' % c: 1000 for c in marks}})
glyf, hmtx = fb.font['glyf'], fb.font['hmtx']
for c, ink in marks.items():
    g, pen = 'uni%04X' % c, TTGlyphPen(None)
    if ink:
        l, r = ink
        pen.moveTo((l, 0)); pen.lineTo((r, 0)); pen.lineTo((r, 700)); pen.lineTo((l, 700)); pen.closePath()
    glyf[g] = pen.glyph()
    hmtx.metrics[g] = (1000, ink[0] if ink else 0)
fb.addOpenTypeFeatures('feature halt { pos uni300C <-500 0 -500 0>; pos uni300D <0 0 -500 0>; } halt;')
fb.save(f'{out}/boxes-wide.ttf')

# Letters of Tai Le and New Tai Lue, which are written without spaces.
cm = dict(cmap); o = list(order); w = dict(width)
for c in [*range(0x1950, 0x196E), *range(0x1970, 0x1975), *range(0x1980, 0x19AC)]:
    g = 'uni%04X' % c; o.append(g); cm[c] = g; w[g] = 500
base('Boxes Tai', 'Regular', True, cm, o, w).save(f'{out}/boxes-tai.ttf')

# Letters that are read from right to left; that the first joins the next makes it a font of Arabic.
right = [*range(0x5D0, 0x5EB), 0x5BE, 0x5F3, 0x5F4, *range(0x621, 0x63B), *range(0x640, 0x656), 0x60C, 0x61B, 0x61F, *range(0x660, 0x66A)]
order = ['.notdef', 'space'] + ['uni%04X' % c for c in right]
fb = base('Boxes Right', 'Regular', True, {32: 'space', **{c: 'uni%04X' % c for c in right}}, order, {g: 500 for g in order})
fb.addOpenTypeFeatures('languagesystem DFLT dflt; languagesystem arab dflt; feature init { sub uni0628 by uni0629; } init;')
fb.save(f'{out}/boxes-right.ttf')
