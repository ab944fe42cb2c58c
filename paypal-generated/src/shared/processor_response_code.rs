// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `processor_response.response_code`.

use paypal_runtime::model::UnknownValue;

/// The processor's response code; `0000` means approved.
///
/// The values of `processor_response.response_code` of PayPal's Orders and Payments APIs, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProcessorResponseCode {
    /// `0000`
    N0000,
    /// `00N7`
    N00n7,
    /// `0100`
    N0100,
    /// `0390`
    N0390,
    /// `0500`
    N0500,
    /// `0580`
    N0580,
    /// `0800`
    N0800,
    /// `0880`
    N0880,
    /// `0890`
    N0890,
    /// `0960`
    N0960,
    /// `0R00`
    N0r00,
    /// `1000`
    N1000,
    /// `10BR`
    N10br,
    /// `1300`
    N1300,
    /// `1310`
    N1310,
    /// `1312`
    N1312,
    /// `1317`
    N1317,
    /// `1320`
    N1320,
    /// `1330`
    N1330,
    /// `1335`
    N1335,
    /// `1340`
    N1340,
    /// `1350`
    N1350,
    /// `1352`
    N1352,
    /// `1360`
    N1360,
    /// `1370`
    N1370,
    /// `1380`
    N1380,
    /// `1382`
    N1382,
    /// `1384`
    N1384,
    /// `1390`
    N1390,
    /// `1393`
    N1393,
    /// `5100`
    N5100,
    /// `5110`
    N5110,
    /// `5120`
    N5120,
    /// `5130`
    N5130,
    /// `5135`
    N5135,
    /// `5140`
    N5140,
    /// `5150`
    N5150,
    /// `5160`
    N5160,
    /// `5170`
    N5170,
    /// `5180`
    N5180,
    /// `5190`
    N5190,
    /// `5200`
    N5200,
    /// `5210`
    N5210,
    /// `5400`
    N5400,
    /// `5500`
    N5500,
    /// `5650`
    N5650,
    /// `5700`
    N5700,
    /// `5710`
    N5710,
    /// `5800`
    N5800,
    /// `5900`
    N5900,
    /// `5910`
    N5910,
    /// `5920`
    N5920,
    /// `5930`
    N5930,
    /// `5950`
    N5950,
    /// `6300`
    N6300,
    /// `7600`
    N7600,
    /// `7700`
    N7700,
    /// `7710`
    N7710,
    /// `7800`
    N7800,
    /// `7900`
    N7900,
    /// `8000`
    N8000,
    /// `8010`
    N8010,
    /// `8020`
    N8020,
    /// `8030`
    N8030,
    /// `8100`
    N8100,
    /// `8110`
    N8110,
    /// `8220`
    N8220,
    /// `9100`
    N9100,
    /// `9500`
    N9500,
    /// `9510`
    N9510,
    /// `9520`
    N9520,
    /// `9530`
    N9530,
    /// `9540`
    N9540,
    /// `9600`
    N9600,
    /// `PCNR`
    Pcnr,
    /// `PCVV`
    Pcvv,
    /// `PP06`
    Pp06,
    /// `PPRN`
    Pprn,
    /// `PPAD`
    Ppad,
    /// `PPAB`
    Ppab,
    /// `PPAE`
    Ppae,
    /// `PPAG`
    Ppag,
    /// `PPAI`
    Ppai,
    /// `PPAR`
    Ppar,
    /// `PPAU`
    Ppau,
    /// `PPAV`
    Ppav,
    /// `PPAX`
    Ppax,
    /// `PPBG`
    Ppbg,
    /// `PPC2`
    Ppc2,
    /// `PPCE`
    Ppce,
    /// `PPCO`
    Ppco,
    /// `PPCR`
    Ppcr,
    /// `PPCT`
    Ppct,
    /// `PPCU`
    Ppcu,
    /// `PPD3`
    Ppd3,
    /// `PPDC`
    Ppdc,
    /// `PPDI`
    Ppdi,
    /// `PPDV`
    Ppdv,
    /// `PPDT`
    Ppdt,
    /// `PPEF`
    Ppef,
    /// `PPEL`
    Ppel,
    /// `PPER`
    Pper,
    /// `PPEX`
    Ppex,
    /// `PPFE`
    Ppfe,
    /// `PPFI`
    Ppfi,
    /// `PPFR`
    Ppfr,
    /// `PPFV`
    Ppfv,
    /// `PPGR`
    Ppgr,
    /// `PPH1`
    Pph1,
    /// `PPIF`
    Ppif,
    /// `PPII`
    Ppii,
    /// `PPIM`
    Ppim,
    /// `PPIT`
    Ppit,
    /// `PPLR`
    Pplr,
    /// `PPLS`
    Ppls,
    /// `PPMB`
    Ppmb,
    /// `PPMC`
    Ppmc,
    /// `PPMD`
    Ppmd,
    /// `PPNC`
    Ppnc,
    /// `PPNL`
    Ppnl,
    /// `PPNM`
    Ppnm,
    /// `PPNT`
    Ppnt,
    /// `PPPH`
    Ppph,
    /// `PPPI`
    Pppi,
    /// `PPPM`
    Pppm,
    /// `PPQC`
    Ppqc,
    /// `PPRE`
    Ppre,
    /// `PPRF`
    Pprf,
    /// `PPRR`
    Pprr,
    /// `PPS0`
    Pps0,
    /// `PPS1`
    Pps1,
    /// `PPS2`
    Pps2,
    /// `PPS3`
    Pps3,
    /// `PPS4`
    Pps4,
    /// `PPS5`
    Pps5,
    /// `PPS6`
    Pps6,
    /// `PPSC`
    Ppsc,
    /// `PPSD`
    Ppsd,
    /// `PPSE`
    Ppse,
    /// `PPTE`
    Ppte,
    /// `PPTF`
    Pptf,
    /// `PPTI`
    Ppti,
    /// `PPTR`
    Pptr,
    /// `PPTT`
    Pptt,
    /// `PPTV`
    Pptv,
    /// `PPUA`
    Ppua,
    /// `PPUC`
    Ppuc,
    /// `PPUE`
    Ppue,
    /// `PPUI`
    Ppui,
    /// `PPUP`
    Ppup,
    /// `PPUR`
    Ppur,
    /// `PPVC`
    Ppvc,
    /// `PPVE`
    Ppve,
    /// `PPVT`
    Ppvt,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProcessorResponseCode {
    0 N0000 = "0000",
    1 N00n7 = "00N7",
    2 N0100 = "0100",
    3 N0390 = "0390",
    4 N0500 = "0500",
    5 N0580 = "0580",
    6 N0800 = "0800",
    7 N0880 = "0880",
    8 N0890 = "0890",
    9 N0960 = "0960",
    10 N0r00 = "0R00",
    11 N1000 = "1000",
    12 N10br = "10BR",
    13 N1300 = "1300",
    14 N1310 = "1310",
    15 N1312 = "1312",
    16 N1317 = "1317",
    17 N1320 = "1320",
    18 N1330 = "1330",
    19 N1335 = "1335",
    20 N1340 = "1340",
    21 N1350 = "1350",
    22 N1352 = "1352",
    23 N1360 = "1360",
    24 N1370 = "1370",
    25 N1380 = "1380",
    26 N1382 = "1382",
    27 N1384 = "1384",
    28 N1390 = "1390",
    29 N1393 = "1393",
    30 N5100 = "5100",
    31 N5110 = "5110",
    32 N5120 = "5120",
    33 N5130 = "5130",
    34 N5135 = "5135",
    35 N5140 = "5140",
    36 N5150 = "5150",
    37 N5160 = "5160",
    38 N5170 = "5170",
    39 N5180 = "5180",
    40 N5190 = "5190",
    41 N5200 = "5200",
    42 N5210 = "5210",
    43 N5400 = "5400",
    44 N5500 = "5500",
    45 N5650 = "5650",
    46 N5700 = "5700",
    47 N5710 = "5710",
    48 N5800 = "5800",
    49 N5900 = "5900",
    50 N5910 = "5910",
    51 N5920 = "5920",
    52 N5930 = "5930",
    53 N5950 = "5950",
    54 N6300 = "6300",
    55 N7600 = "7600",
    56 N7700 = "7700",
    57 N7710 = "7710",
    58 N7800 = "7800",
    59 N7900 = "7900",
    60 N8000 = "8000",
    61 N8010 = "8010",
    62 N8020 = "8020",
    63 N8030 = "8030",
    64 N8100 = "8100",
    65 N8110 = "8110",
    66 N8220 = "8220",
    67 N9100 = "9100",
    68 N9500 = "9500",
    69 N9510 = "9510",
    70 N9520 = "9520",
    71 N9530 = "9530",
    72 N9540 = "9540",
    73 N9600 = "9600",
    74 Pcnr = "PCNR",
    75 Pcvv = "PCVV",
    76 Pp06 = "PP06",
    77 Pprn = "PPRN",
    78 Ppad = "PPAD",
    79 Ppab = "PPAB",
    80 Ppae = "PPAE",
    81 Ppag = "PPAG",
    82 Ppai = "PPAI",
    83 Ppar = "PPAR",
    84 Ppau = "PPAU",
    85 Ppav = "PPAV",
    86 Ppax = "PPAX",
    87 Ppbg = "PPBG",
    88 Ppc2 = "PPC2",
    89 Ppce = "PPCE",
    90 Ppco = "PPCO",
    91 Ppcr = "PPCR",
    92 Ppct = "PPCT",
    93 Ppcu = "PPCU",
    94 Ppd3 = "PPD3",
    95 Ppdc = "PPDC",
    96 Ppdi = "PPDI",
    97 Ppdv = "PPDV",
    98 Ppdt = "PPDT",
    99 Ppef = "PPEF",
    100 Ppel = "PPEL",
    101 Pper = "PPER",
    102 Ppex = "PPEX",
    103 Ppfe = "PPFE",
    104 Ppfi = "PPFI",
    105 Ppfr = "PPFR",
    106 Ppfv = "PPFV",
    107 Ppgr = "PPGR",
    108 Pph1 = "PPH1",
    109 Ppif = "PPIF",
    110 Ppii = "PPII",
    111 Ppim = "PPIM",
    112 Ppit = "PPIT",
    113 Pplr = "PPLR",
    114 Ppls = "PPLS",
    115 Ppmb = "PPMB",
    116 Ppmc = "PPMC",
    117 Ppmd = "PPMD",
    118 Ppnc = "PPNC",
    119 Ppnl = "PPNL",
    120 Ppnm = "PPNM",
    121 Ppnt = "PPNT",
    122 Ppph = "PPPH",
    123 Pppi = "PPPI",
    124 Pppm = "PPPM",
    125 Ppqc = "PPQC",
    126 Ppre = "PPRE",
    127 Pprf = "PPRF",
    128 Pprr = "PPRR",
    129 Pps0 = "PPS0",
    130 Pps1 = "PPS1",
    131 Pps2 = "PPS2",
    132 Pps3 = "PPS3",
    133 Pps4 = "PPS4",
    134 Pps5 = "PPS5",
    135 Pps6 = "PPS6",
    136 Ppsc = "PPSC",
    137 Ppsd = "PPSD",
    138 Ppse = "PPSE",
    139 Ppte = "PPTE",
    140 Pptf = "PPTF",
    141 Ppti = "PPTI",
    142 Pptr = "PPTR",
    143 Pptt = "PPTT",
    144 Pptv = "PPTV",
    145 Ppua = "PPUA",
    146 Ppuc = "PPUC",
    147 Ppue = "PPUE",
    148 Ppui = "PPUI",
    149 Ppup = "PPUP",
    150 Ppur = "PPUR",
    151 Ppvc = "PPVC",
    152 Ppve = "PPVE",
    153 Ppvt = "PPVT",
} }
