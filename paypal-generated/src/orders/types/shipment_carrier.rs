// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipment_carrier` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// A carrier that PayPal supports, spelled as in PayPal's list, often with a country prefix.
///
/// The values of `shipment_carrier` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentCarrier {
    /// `DPD_RU`
    DpdRu,
    /// `BG_BULGARIAN_POST`
    BgBulgarianPost,
    /// `KR_KOREA_POST`
    KrKoreaPost,
    /// `ZA_COURIERIT`
    ZaCourierit,
    /// `FR_EXAPAQ`
    FrExapaq,
    /// `ARE_EMIRATES_POST`
    AreEmiratesPost,
    /// `GAC`
    Gac,
    /// `GEIS`
    Geis,
    /// `SF_EX`
    SfEx,
    /// `PAGO`
    Pago,
    /// `MYHERMES`
    Myhermes,
    /// `DIAMOND_EUROGISTICS`
    DiamondEurogistics,
    /// `CORPORATECOURIERS_WEBHOOK`
    CorporatecouriersWebhook,
    /// `BOND`
    Bond,
    /// `OMNIPARCEL`
    Omniparcel,
    /// `SK_POSTA`
    SkPosta,
    /// `PUROLATOR`
    Purolator,
    /// `FETCHR_WEBHOOK`
    FetchrWebhook,
    /// `THEDELIVERYGROUP`
    Thedeliverygroup,
    /// `CELLO_SQUARE`
    CelloSquare,
    /// `TARRIVE`
    Tarrive,
    /// `COLLIVERY`
    Collivery,
    /// `MAINFREIGHT`
    Mainfreight,
    /// `IND_FIRSTFLIGHT`
    IndFirstflight,
    /// `ACSWORLDWIDE`
    Acsworldwide,
    /// `AMSTAN`
    Amstan,
    /// `OKAYPARCEL`
    Okayparcel,
    /// `ENVIALIA_REFERENCE`
    EnvialiaReference,
    /// `SEUR_ES`
    SeurEs,
    /// `CONTINENTAL`
    Continental,
    /// `FDSEXPRESS`
    Fdsexpress,
    /// `AMAZON_FBA_SWISHIP`
    AmazonFbaSwiship,
    /// `WYNGS`
    Wyngs,
    /// `DHL_ACTIVE_TRACING`
    DhlActiveTracing,
    /// `ZYLLEM`
    Zyllem,
    /// `RUSTON`
    Ruston,
    /// `XPOST`
    Xpost,
    /// `CORREOS_ES`
    CorreosEs,
    /// `DHL_FR`
    DhlFr,
    /// `PAN_ASIA`
    PanAsia,
    /// `BRT_IT`
    BrtIt,
    /// `SRE_KOREA`
    SreKorea,
    /// `SPEEDEE`
    Speedee,
    /// `TNT_UK`
    TntUk,
    /// `VENIPAK`
    Venipak,
    /// `SHREENANDANCOURIER`
    Shreenandancourier,
    /// `CROSHOT`
    Croshot,
    /// `NIPOST_NG`
    NipostNg,
    /// `EPST_GLBL`
    EpstGlbl,
    /// `NEWGISTICS`
    Newgistics,
    /// `POST_SLOVENIA`
    PostSlovenia,
    /// `JERSEY_POST`
    JerseyPost,
    /// `BOMBINOEXP`
    Bombinoexp,
    /// `WMG`
    Wmg,
    /// `XQ_EXPRESS`
    XqExpress,
    /// `FURDECO`
    Furdeco,
    /// `LHT_EXPRESS`
    LhtExpress,
    /// `SOUTH_AFRICAN_POST_OFFICE`
    SouthAfricanPostOffice,
    /// `SPOTON`
    Spoton,
    /// `DIMERCO`
    Dimerco,
    /// `CYPRUS_POST_CYP`
    CyprusPostCyp,
    /// `ABCUSTOM`
    Abcustom,
    /// `IND_DELIVREE`
    IndDelivree,
    /// `CN_BESTEXPRESS`
    CnBestexpress,
    /// `DX_SFTP`
    DxSftp,
    /// `PICKUPP_MYS`
    PickuppMys,
    /// `FMX`
    Fmx,
    /// `HELLMANN`
    Hellmann,
    /// `SHIP_IT_ASIA`
    ShipItAsia,
    /// `KERRY_ECOMMERCE`
    KerryEcommerce,
    /// `FRETERAPIDO`
    Freterapido,
    /// `PITNEY_BOWES`
    PitneyBowes,
    /// `XPRESSEN_DK`
    XpressenDk,
    /// `SEUR_SP_API`
    SeurSpApi,
    /// `DELIVERYONTIME`
    Deliveryontime,
    /// `JINSUNG`
    Jinsung,
    /// `TRANS_KARGO`
    TransKargo,
    /// `SWISHIP_DE`
    SwishipDe,
    /// `IVOY_WEBHOOK`
    IvoyWebhook,
    /// `AIRMEE_WEBHOOK`
    AirmeeWebhook,
    /// `DHL_BENELUX`
    DhlBenelux,
    /// `FIRSTMILE`
    Firstmile,
    /// `FASTWAY_IR`
    FastwayIr,
    /// `HH_EXP`
    HhExp,
    /// `MYS_MYPOST_ONLINE`
    MysMypostOnline,
    /// `TNT_NL`
    TntNl,
    /// `TIPSA`
    Tipsa,
    /// `TAQBIN_MY`
    TaqbinMy,
    /// `KGMHUB`
    Kgmhub,
    /// `INTEXPRESS`
    Intexpress,
    /// `OVERSE_EXP`
    OverseExp,
    /// `ONECLICK`
    Oneclick,
    /// `ROADRUNNER_FREIGHT`
    RoadrunnerFreight,
    /// `GLS_CROTIA`
    GlsCrotia,
    /// `MRW_FTP`
    MrwFtp,
    /// `BLUEX`
    Bluex,
    /// `DYLT`
    Dylt,
    /// `DPD_IR`
    DpdIr,
    /// `SIN_GLBL`
    SinGlbl,
    /// `TUFFNELLS_REFERENCE`
    TuffnellsReference,
    /// `CJPACKET`
    Cjpacket,
    /// `MILKMAN`
    Milkman,
    /// `ASIGNA`
    Asigna,
    /// `ONEWORLDEXPRESS`
    Oneworldexpress,
    /// `ROYAL_MAIL`
    RoyalMail,
    /// `VIA_EXPRESS`
    ViaExpress,
    /// `TIGFREIGHT`
    Tigfreight,
    /// `ZTO_EXPRESS`
    ZtoExpress,
    /// `TWO_GO`
    TwoGo,
    /// `IML`
    Iml,
    /// `INTEL_VALLEY`
    IntelValley,
    /// `EFS`
    Efs,
    /// `UK_UK_MAIL`
    UkUkMail,
    /// `RAM`
    Ram,
    /// `ALLIEDEXPRESS`
    Alliedexpress,
    /// `APC_OVERNIGHT`
    ApcOvernight,
    /// `SHIPPIT`
    Shippit,
    /// `TFM`
    Tfm,
    /// `M_XPRESS`
    MXpress,
    /// `HDB_BOX`
    HdbBox,
    /// `CLEVY_LINKS`
    ClevyLinks,
    /// `IBEONE`
    Ibeone,
    /// `FIEGE_NL`
    FiegeNl,
    /// `KWE_GLOBAL`
    KweGlobal,
    /// `CTC_EXPRESS`
    CtcExpress,
    /// `LAO_POST`
    LaoPost,
    /// `AMAZON`
    Amazon,
    /// `MORE_LINK`
    MoreLink,
    /// `JX`
    Jx,
    /// `EASY_MAIL`
    EasyMail,
    /// `ADUIEPYLE`
    Aduiepyle,
    /// `GB_PANTHER`
    GbPanther,
    /// `EXPRESSSALE`
    Expresssale,
    /// `SG_DETRACK`
    SgDetrack,
    /// `TRUNKRS_WEBHOOK`
    TrunkrsWebhook,
    /// `MATDESPATCH`
    Matdespatch,
    /// `DICOM`
    Dicom,
    /// `MBW`
    Mbw,
    /// `KHM_CAMBODIA_POST`
    KhmCambodiaPost,
    /// `SINOTRANS`
    Sinotrans,
    /// `BRT_IT_PARCELID`
    BrtItParcelid,
    /// `DHL_SUPPLY_CHAIN`
    DhlSupplyChain,
    /// `DHL_PL`
    DhlPl,
    /// `TOPYOU`
    Topyou,
    /// `PALEXPRESS`
    Palexpress,
    /// `DHL_SG`
    DhlSg,
    /// `CN_WEDO`
    CnWedo,
    /// `FULFILLME`
    Fulfillme,
    /// `DPD_DELISTRACK`
    DpdDelistrack,
    /// `UPS_REFERENCE`
    UpsReference,
    /// `CARIBOU`
    Caribou,
    /// `LOCUS_WEBHOOK`
    LocusWebhook,
    /// `DSV`
    Dsv,
    /// `CN_GOFLY`
    CnGofly,
    /// `P2P_TRC`
    P2pTrc,
    /// `DIRECTPARCELS`
    Directparcels,
    /// `NOVA_POSHTA_INT`
    NovaPoshtaInt,
    /// `FEDEX_POLAND`
    FedexPoland,
    /// `CN_JCEX`
    CnJcex,
    /// `FAR_INTERNATIONAL`
    FarInternational,
    /// `IDEXPRESS`
    Idexpress,
    /// `GANGBAO`
    Gangbao,
    /// `NEWAY`
    Neway,
    /// `POSTNL_INT_3_S`
    PostnlInt3S,
    /// `RPX_ID`
    RpxId,
    /// `DESIGNERTRANSPORT_WEBHOOK`
    DesignertransportWebhook,
    /// `GLS_SLOVEN`
    GlsSloven,
    /// `PARCELLED_IN`
    ParcelledIn,
    /// `GSI_EXPRESS`
    GsiExpress,
    /// `CON_WAY`
    ConWay,
    /// `BROUWER_TRANSPORT`
    BrouwerTransport,
    /// `CPEX`
    Cpex,
    /// `ISRAEL_POST`
    IsraelPost,
    /// `DTDC_IN`
    DtdcIn,
    /// `PTT_POST`
    PttPost,
    /// `XDE_WEBHOOK`
    XdeWebhook,
    /// `TOLOS`
    Tolos,
    /// `GIAO_HANG`
    GiaoHang,
    /// `GEODIS_ESPACE`
    GeodisEspace,
    /// `MAGYAR_HU`
    MagyarHu,
    /// `DOORDASH_WEBHOOK`
    DoordashWebhook,
    /// `TIKI_ID`
    TikiId,
    /// `CJ_HK_INTERNATIONAL`
    CjHkInternational,
    /// `STAR_TRACK_EXPRESS`
    StarTrackExpress,
    /// `HELTHJEM`
    Helthjem,
    /// `SFB2C`
    Sfb2c,
    /// `FREIGHTQUOTE`
    Freightquote,
    /// `LANDMARK_GLOBAL_REFERENCE`
    LandmarkGlobalReference,
    /// `PARCEL2GO`
    Parcel2go,
    /// `DELNEXT`
    Delnext,
    /// `RCL`
    Rcl,
    /// `CGS_EXPRESS`
    CgsExpress,
    /// `HK_POST`
    HkPost,
    /// `SAP_EXPRESS`
    SapExpress,
    /// `PARCELPOST_SG`
    ParcelpostSg,
    /// `HERMES`
    Hermes,
    /// `IND_SAFEEXPRESS`
    IndSafeexpress,
    /// `TOPHATTEREXPRESS`
    Tophatterexpress,
    /// `MGLOBAL`
    Mglobal,
    /// `AVERITT`
    Averitt,
    /// `LEADER`
    Leader,
    /// `_2EBOX`
    N2ebox,
    /// `SG_SPEEDPOST`
    SgSpeedpost,
    /// `DBSCHENKER_SE`
    DbschenkerSe,
    /// `ISR_POST_DOMESTIC`
    IsrPostDomestic,
    /// `BESTWAYPARCEL`
    Bestwayparcel,
    /// `ASENDIA_DE`
    AsendiaDe,
    /// `NIGHTLINE_UK`
    NightlineUk,
    /// `TAQBIN_SG`
    TaqbinSg,
    /// `TCK_EXPRESS`
    TckExpress,
    /// `ENDEAVOUR_DELIVERY`
    EndeavourDelivery,
    /// `NANJINGWOYUAN`
    Nanjingwoyuan,
    /// `HEPPNER_FR`
    HeppnerFr,
    /// `EMPS_CN`
    EmpsCn,
    /// `FONSEN`
    Fonsen,
    /// `PICKRR`
    Pickrr,
    /// `APC_OVERNIGHT_CONNUM`
    ApcOvernightConnum,
    /// `STAR_TRACK_NEXT_FLIGHT`
    StarTrackNextFlight,
    /// `DAJIN`
    Dajin,
    /// `UPS_FREIGHT`
    UpsFreight,
    /// `POSTA_PLUS`
    PostaPlus,
    /// `CEVA`
    Ceva,
    /// `ANSERX`
    Anserx,
    /// `JS_EXPRESS`
    JsExpress,
    /// `PADTF`
    Padtf,
    /// `UPS_MAIL_INNOVATIONS`
    UpsMailInnovations,
    /// `EZSHIP`
    Ezship,
    /// `SYPOST`
    Sypost,
    /// `AMAZON_SHIP_MCF`
    AmazonShipMcf,
    /// `YUSEN`
    Yusen,
    /// `BRING`
    Bring,
    /// `SDA_IT`
    SdaIt,
    /// `GBA`
    Gba,
    /// `NEWEGGEXPRESS`
    Neweggexpress,
    /// `SPEEDCOURIERS_GR`
    SpeedcouriersGr,
    /// `FORRUN`
    Forrun,
    /// `PICKUP`
    Pickup,
    /// `ECMS`
    Ecms,
    /// `INTELIPOST`
    Intelipost,
    /// `FLASHEXPRESS`
    Flashexpress,
    /// `CN_STO`
    CnSto,
    /// `SEKO_SFTP`
    SekoSftp,
    /// `HOME_DELIVERY_SOLUTIONS`
    HomeDeliverySolutions,
    /// `DPD_HGRY`
    DpdHgry,
    /// `KERRYTTC_VN`
    KerryttcVn,
    /// `JOYING_BOX`
    JoyingBox,
    /// `TOTAL_EXPRESS`
    TotalExpress,
    /// `ZJS_EXPRESS`
    ZjsExpress,
    /// `STARKEN`
    Starken,
    /// `DEMANDSHIP`
    Demandship,
    /// `CN_DPEX`
    CnDpex,
    /// `AUPOST_CN`
    AupostCn,
    /// `LOGISTERS`
    Logisters,
    /// `GOGLOBALPOST`
    Goglobalpost,
    /// `GLS_CZ`
    GlsCz,
    /// `PAACK_WEBHOOK`
    PaackWebhook,
    /// `GRAB_WEBHOOK`
    GrabWebhook,
    /// `PARCELPOINT`
    Parcelpoint,
    /// `ICUMULUS`
    Icumulus,
    /// `DAIGLOBALTRACK`
    Daiglobaltrack,
    /// `GLOBAL_IPARCEL`
    GlobalIparcel,
    /// `YURTICI_KARGO`
    YurticiKargo,
    /// `CN_PAYPAL_PACKAGE`
    CnPaypalPackage,
    /// `PARCEL_2_POST`
    Parcel2Post,
    /// `GLS_IT`
    GlsIt,
    /// `PIL_LOGISTICS`
    PilLogistics,
    /// `HEPPNER`
    Heppner,
    /// `GENERAL_OVERNIGHT`
    GeneralOvernight,
    /// `HAPPY2POINT`
    Happy2point,
    /// `CHITCHATS`
    Chitchats,
    /// `SMOOTH`
    Smooth,
    /// `CLE_LOGISTICS`
    CleLogistics,
    /// `FIEGE`
    Fiege,
    /// `MX_CARGO`
    MxCargo,
    /// `ZIINGFINALMILE`
    Ziingfinalmile,
    /// `DAYTON_FREIGHT`
    DaytonFreight,
    /// `TCS`
    Tcs,
    /// `AEX`
    Aex,
    /// `HERMES_DE`
    HermesDe,
    /// `ROUTIFIC_WEBHOOK`
    RoutificWebhook,
    /// `GLOBAVEND`
    Globavend,
    /// `CJ_LOGISTICS`
    CjLogistics,
    /// `PALLET_NETWORK`
    PalletNetwork,
    /// `RAF_PH`
    RafPh,
    /// `UK_XDP`
    UkXdp,
    /// `PAPER_EXPRESS`
    PaperExpress,
    /// `LA_POSTE_SUIVI`
    LaPosteSuivi,
    /// `PAQUETEXPRESS`
    Paquetexpress,
    /// `LIEFERY`
    Liefery,
    /// `STRECK_TRANSPORT`
    StreckTransport,
    /// `PONY_EXPRESS`
    PonyExpress,
    /// `ALWAYS_EXPRESS`
    AlwaysExpress,
    /// `GBS_BROKER`
    GbsBroker,
    /// `CITYLINK_MY`
    CitylinkMy,
    /// `ALLJOY`
    Alljoy,
    /// `YODEL`
    Yodel,
    /// `YODEL_DIR`
    YodelDir,
    /// `STONE3PL`
    Stone3pl,
    /// `PARCELPAL_WEBHOOK`
    ParcelpalWebhook,
    /// `DHL_ECOMERCE_ASA`
    DhlEcomerceAsa,
    /// `SIMPLYPOST`
    Simplypost,
    /// `KY_EXPRESS`
    KyExpress,
    /// `SHENZHEN`
    Shenzhen,
    /// `US_LASERSHIP`
    UsLasership,
    /// `UC_EXPRE`
    UcExpre,
    /// `DIDADI`
    Didadi,
    /// `CJ_KR`
    CjKr,
    /// `DBSCHENKER_B2B`
    DbschenkerB2b,
    /// `MXE`
    Mxe,
    /// `CAE_DELIVERS`
    CaeDelivers,
    /// `PFCEXPRESS`
    Pfcexpress,
    /// `WHISTL`
    Whistl,
    /// `WEPOST`
    Wepost,
    /// `DHL_PARCEL_ES`
    DhlParcelEs,
    /// `DDEXPRESS`
    Ddexpress,
    /// `ARAMEX_AU`
    AramexAu,
    /// `BNEED`
    Bneed,
    /// `HK_TGX`
    HkTgx,
    /// `LATVIJAS_PASTS`
    LatvijasPasts,
    /// `VIAEUROPE`
    Viaeurope,
    /// `CORREO_UY`
    CorreoUy,
    /// `CHRONOPOST_FR`
    ChronopostFr,
    /// `J_NET`
    JNet,
    /// `_6LS`
    N6ls,
    /// `BLR_BELPOST`
    BlrBelpost,
    /// `BIRDSYSTEM`
    Birdsystem,
    /// `DOBROPOST`
    Dobropost,
    /// `WAHANA_ID`
    WahanaId,
    /// `WEASHIP`
    Weaship,
    /// `SONICTL`
    Sonictl,
    /// `KWT`
    Kwt,
    /// `AFLLOG_FTP`
    AfllogFtp,
    /// `SKYNET_WORLDWIDE`
    SkynetWorldwide,
    /// `NOVA_POSHTA`
    NovaPoshta,
    /// `SEINO`
    Seino,
    /// `SZENDEX`
    Szendex,
    /// `BPOST_INT`
    BpostInt,
    /// `DBSCHENKER_SV`
    DbschenkerSv,
    /// `AO_DEUTSCHLAND`
    AoDeutschland,
    /// `EU_FLEET_SOLUTIONS`
    EuFleetSolutions,
    /// `PCFCORP`
    Pcfcorp,
    /// `LINKBRIDGE`
    Linkbridge,
    /// `PRIMAMULTICIPTA`
    Primamulticipta,
    /// `COUREX`
    Courex,
    /// `ZAJIL_EXPRESS`
    ZajilExpress,
    /// `COLLECTCO`
    Collectco,
    /// `JTEXPRESS`
    Jtexpress,
    /// `FEDEX_UK`
    FedexUk,
    /// `USHIP`
    Uship,
    /// `PIXSELL`
    Pixsell,
    /// `SHIPTOR`
    Shiptor,
    /// `CDEK`
    Cdek,
    /// `VNM_VIETTELPOST`
    VnmViettelpost,
    /// `CJ_CENTURY`
    CjCentury,
    /// `GSO`
    Gso,
    /// `VIWO`
    Viwo,
    /// `SKYBOX`
    Skybox,
    /// `KERRYTJ`
    Kerrytj,
    /// `NTLOGISTICS_VN`
    NtlogisticsVn,
    /// `SDH_SCM`
    SdhScm,
    /// `ZINC`
    Zinc,
    /// `DPE_SOUTH_AFRC`
    DpeSouthAfrc,
    /// `CESKA_CZ`
    CeskaCz,
    /// `ACS_GR`
    AcsGr,
    /// `DEALERSEND`
    Dealersend,
    /// `JOCOM`
    Jocom,
    /// `CSE`
    Cse,
    /// `TFORCE_FINALMILE`
    TforceFinalmile,
    /// `SHIP_GATE`
    ShipGate,
    /// `SHIPTER`
    Shipter,
    /// `NATIONAL_SAMEDAY`
    NationalSameday,
    /// `YUNEXPRESS`
    Yunexpress,
    /// `CAINIAO`
    Cainiao,
    /// `DMS_MATRIX`
    DmsMatrix,
    /// `DIRECTLOG`
    Directlog,
    /// `ASENDIA_US`
    AsendiaUs,
    /// `_3JMSLOGISTICS`
    N3jmslogistics,
    /// `LICCARDI_EXPRESS`
    LiccardiExpress,
    /// `SKY_POSTAL`
    SkyPostal,
    /// `CNWANGTONG`
    Cnwangtong,
    /// `POSTNORD_LOGISTICS_DK`
    PostnordLogisticsDk,
    /// `LOGISTIKA`
    Logistika,
    /// `CELERITAS`
    Celeritas,
    /// `PRESSIODE`
    Pressiode,
    /// `SHREE_MARUTI`
    ShreeMaruti,
    /// `LOGISTICSWORLDWIDE_HK`
    LogisticsworldwideHk,
    /// `EFEX`
    Efex,
    /// `LOTTE`
    Lotte,
    /// `LONESTAR`
    Lonestar,
    /// `APRISAEXPRESS`
    Aprisaexpress,
    /// `BEL_RS`
    BelRs,
    /// `OSM_WORLDWIDE`
    OsmWorldwide,
    /// `WESTGATE_GL`
    WestgateGl,
    /// `FASTRACK`
    Fastrack,
    /// `DTD_EXPR`
    DtdExpr,
    /// `ALFATREX`
    Alfatrex,
    /// `PROMEDDELIVERY`
    Promeddelivery,
    /// `THABIT_LOGISTICS`
    ThabitLogistics,
    /// `HCT_LOGISTICS`
    HctLogistics,
    /// `CARRY_FLAP`
    CarryFlap,
    /// `US_OLD_DOMINION`
    UsOldDominion,
    /// `ANICAM_BOX`
    AnicamBox,
    /// `WANBEXPRESS`
    Wanbexpress,
    /// `AN_POST`
    AnPost,
    /// `DPD_LOCAL`
    DpdLocal,
    /// `STALLIONEXPRESS`
    Stallionexpress,
    /// `RAIDEREX`
    Raiderex,
    /// `SHOPFANS`
    Shopfans,
    /// `KYUNGDONG_PARCEL`
    KyungdongParcel,
    /// `CHAMPION_LOGISTICS`
    ChampionLogistics,
    /// `PICKUPP_SGP`
    PickuppSgp,
    /// `MORNING_EXPRESS`
    MorningExpress,
    /// `NACEX`
    Nacex,
    /// `THENILE_WEBHOOK`
    ThenileWebhook,
    /// `HOLISOL`
    Holisol,
    /// `LBCEXPRESS_FTP`
    LbcexpressFtp,
    /// `KURASI`
    Kurasi,
    /// `USF_REDDAWAY`
    UsfReddaway,
    /// `APG`
    Apg,
    /// `CN_BOXC`
    CnBoxc,
    /// `ECOSCOOTING`
    Ecoscooting,
    /// `MAINWAY`
    Mainway,
    /// `PAPERFLY`
    Paperfly,
    /// `HOUNDEXPRESS`
    Houndexpress,
    /// `BOX_BERRY`
    BoxBerry,
    /// `EP_BOX`
    EpBox,
    /// `PLUS_LOG_UK`
    PlusLogUk,
    /// `FULFILLA`
    Fulfilla,
    /// `ASE`
    Ase,
    /// `MAIL_PLUS`
    MailPlus,
    /// `XPO_LOGISTICS`
    XpoLogistics,
    /// `WNDIRECT`
    Wndirect,
    /// `CLOUDWISH_ASIA`
    CloudwishAsia,
    /// `ZELERIS`
    Zeleris,
    /// `GIO_EXPRESS`
    GioExpress,
    /// `OCS_WORLDWIDE`
    OcsWorldwide,
    /// `ARK_LOGISTICS`
    ArkLogistics,
    /// `AQUILINE`
    Aquiline,
    /// `PILOT_FREIGHT`
    PilotFreight,
    /// `QWINTRY`
    Qwintry,
    /// `DANSKE_FRAGT`
    DanskeFragt,
    /// `CARRIERS`
    Carriers,
    /// `AIR_CANADA_GLOBAL`
    AirCanadaGlobal,
    /// `PRESIDENT_TRANS`
    PresidentTrans,
    /// `STEPFORWARDFS`
    Stepforwardfs,
    /// `SKYNET_UK`
    SkynetUk,
    /// `PITTOHIO`
    Pittohio,
    /// `CORREOS_EXPRESS`
    CorreosExpress,
    /// `RL_US`
    RlUs,
    /// `MARA_XPRESS`
    MaraXpress,
    /// `DESTINY`
    Destiny,
    /// `UK_YODEL`
    UkYodel,
    /// `COMET_TECH`
    CometTech,
    /// `DHL_PARCEL_RU`
    DhlParcelRu,
    /// `TNT_REFR`
    TntRefr,
    /// `SHREE_ANJANI_COURIER`
    ShreeAnjaniCourier,
    /// `MIKROPAKKET_BE`
    MikropakketBe,
    /// `ETS_EXPRESS`
    EtsExpress,
    /// `COLIS_PRIVE`
    ColisPrive,
    /// `CN_YUNDA`
    CnYunda,
    /// `AAA_COOPER`
    AaaCooper,
    /// `ROCKET_PARCEL`
    RocketParcel,
    /// `_360LION`
    N360lion,
    /// `PANDU`
    Pandu,
    /// `PROFESSIONAL_COURIERS`
    ProfessionalCouriers,
    /// `FLYTEXPRESS`
    Flytexpress,
    /// `LOGISTICSWORLDWIDE_MY`
    LogisticsworldwideMy,
    /// `CORREOS_DE_ESPANA`
    CorreosDeEspana,
    /// `IMX`
    Imx,
    /// `FOUR_PX_EXPRESS`
    FourPxExpress,
    /// `XPRESSBEES`
    Xpressbees,
    /// `PICKUPP_VNM`
    PickuppVnm,
    /// `STARTRACK_EXPRESS`
    StartrackExpress,
    /// `FR_COLISSIMO`
    FrColissimo,
    /// `NACEX_SPAIN_REFERENCE`
    NacexSpainReference,
    /// `DHL_SUPPLY_CHAIN_AU`
    DhlSupplyChainAu,
    /// `ESHIPPING`
    Eshipping,
    /// `SHREETIRUPATI`
    Shreetirupati,
    /// `HX_EXPRESS`
    HxExpress,
    /// `INDOPAKET`
    Indopaket,
    /// `CN_17POST`
    Cn17post,
    /// `K1_EXPRESS`
    K1Express,
    /// `CJ_GLS`
    CjGls,
    /// `MYS_GDEX`
    MysGdex,
    /// `NATIONEX`
    Nationex,
    /// `ANJUN`
    Anjun,
    /// `FARGOOD`
    Fargood,
    /// `SMG_EXPRESS`
    SmgExpress,
    /// `RZYEXPRESS`
    Rzyexpress,
    /// `SEFL`
    Sefl,
    /// `TNT_CLICK_IT`
    TntClickIt,
    /// `HDB`
    Hdb,
    /// `HIPSHIPPER`
    Hipshipper,
    /// `RPXLOGISTICS`
    Rpxlogistics,
    /// `KUEHNE`
    Kuehne,
    /// `IT_NEXIVE`
    ItNexive,
    /// `PTS`
    Pts,
    /// `SWISS_POST_FTP`
    SwissPostFtp,
    /// `FASTRK_SERV`
    FastrkServ,
    /// `_4_72`
    N472,
    /// `US_YRC`
    UsYrc,
    /// `POSTNL_INTL_3S`
    PostnlIntl3s,
    /// `ELIAN_POST`
    ElianPost,
    /// `CUBYN`
    Cubyn,
    /// `SAU_SAUDI_POST`
    SauSaudiPost,
    /// `ABXEXPRESS_MY`
    AbxexpressMy,
    /// `HUAHAN_EXPRESS`
    HuahanExpress,
    /// `IND_JAYONEXPRESS`
    IndJayonexpress,
    /// `ZES_EXPRESS`
    ZesExpress,
    /// `ZEPTO_EXPRESS`
    ZeptoExpress,
    /// `SKYNET_ZA`
    SkynetZa,
    /// `ZEEK_2_DOOR`
    Zeek2Door,
    /// `BLINKLASTMILE`
    Blinklastmile,
    /// `POSTA_UKR`
    PostaUkr,
    /// `CHROBINSON`
    Chrobinson,
    /// `CN_POST56`
    CnPost56,
    /// `COURANT_PLUS`
    CourantPlus,
    /// `SCUDEX_EXPRESS`
    ScudexExpress,
    /// `SHIPENTEGRA`
    Shipentegra,
    /// `B_TWO_C_EUROPE`
    BTwoCEurope,
    /// `COPE`
    Cope,
    /// `IND_GATI`
    IndGati,
    /// `CN_WISHPOST`
    CnWishpost,
    /// `NACEX_ES`
    NacexEs,
    /// `TAQBIN_HK`
    TaqbinHk,
    /// `GLOBALTRANZ`
    Globaltranz,
    /// `HKD`
    Hkd,
    /// `BJSHOMEDELIVERY`
    Bjshomedelivery,
    /// `OMNIVA`
    Omniva,
    /// `SUTTON`
    Sutton,
    /// `PANTHER_REFERENCE`
    PantherReference,
    /// `SFCSERVICE`
    Sfcservice,
    /// `LTL`
    Ltl,
    /// `PARKNPARCEL`
    Parknparcel,
    /// `SPRING_GDS`
    SpringGds,
    /// `ECEXPRESS`
    Ecexpress,
    /// `INTERPARCEL_AU`
    InterparcelAu,
    /// `AGILITY`
    Agility,
    /// `XL_EXPRESS`
    XlExpress,
    /// `ADERONLINE`
    Aderonline,
    /// `DIRECTCOURIERS`
    Directcouriers,
    /// `PLANZER`
    Planzer,
    /// `SENDING`
    Sending,
    /// `NINJAVAN_WB`
    NinjavanWb,
    /// `NATIONWIDE_MY`
    NationwideMy,
    /// `SENDIT`
    Sendit,
    /// `GB_ARROW`
    GbArrow,
    /// `IND_GOJAVAS`
    IndGojavas,
    /// `KPOST`
    Kpost,
    /// `DHL_FREIGHT`
    DhlFreight,
    /// `BLUECARE`
    Bluecare,
    /// `JINDOUYUN`
    Jindouyun,
    /// `TRACKON`
    Trackon,
    /// `GB_TUFFNELLS`
    GbTuffnells,
    /// `TRUMPCARD`
    Trumpcard,
    /// `ETOTAL`
    Etotal,
    /// `SFPLUS_WEBHOOK`
    SfplusWebhook,
    /// `SEKOLOGISTICS`
    Sekologistics,
    /// `HERMES_2MANN_HANDLING`
    Hermes2mannHandling,
    /// `DPD_LOCAL_REF`
    DpdLocalRef,
    /// `UDS`
    Uds,
    /// `ZA_SPECIALISED_FREIGHT`
    ZaSpecialisedFreight,
    /// `THA_KERRY`
    ThaKerry,
    /// `PRT_INT_SEUR`
    PrtIntSeur,
    /// `BRA_CORREIOS`
    BraCorreios,
    /// `NZ_NZ_POST`
    NzNzPost,
    /// `CN_EQUICK`
    CnEquick,
    /// `MYS_EMS`
    MysEms,
    /// `GB_NORSK`
    GbNorsk,
    /// `ESP_MRW`
    EspMrw,
    /// `ESP_PACKLINK`
    EspPacklink,
    /// `KANGAROO_MY`
    KangarooMy,
    /// `RPX`
    Rpx,
    /// `XDP_UK_REFERENCE`
    XdpUkReference,
    /// `NINJAVAN_MY`
    NinjavanMy,
    /// `ADICIONAL`
    Adicional,
    /// `NINJAVAN_ID`
    NinjavanId,
    /// `ROADBULL`
    Roadbull,
    /// `YAKIT`
    Yakit,
    /// `MAILAMERICAS`
    Mailamericas,
    /// `MIKROPAKKET`
    Mikropakket,
    /// `DYNALOGIC`
    Dynalogic,
    /// `DHL_ES`
    DhlEs,
    /// `DHL_PARCEL_NL`
    DhlParcelNl,
    /// `DHL_GLOBAL_MAIL_ASIA`
    DhlGlobalMailAsia,
    /// `DAWN_WING`
    DawnWing,
    /// `GENIKI_GR`
    GenikiGr,
    /// `HERMESWORLD_UK`
    HermesworldUk,
    /// `ALPHAFAST`
    Alphafast,
    /// `BUYLOGIC`
    Buylogic,
    /// `EKART`
    Ekart,
    /// `MEX_SENDA`
    MexSenda,
    /// `SFC_LOGISTICS`
    SfcLogistics,
    /// `POST_SERBIA`
    PostSerbia,
    /// `IND_DELHIVERY`
    IndDelhivery,
    /// `DE_DPD_DELISTRACK`
    DeDpdDelistrack,
    /// `RPD2MAN`
    Rpd2man,
    /// `CN_SF_EXPRESS`
    CnSfExpress,
    /// `YANWEN`
    Yanwen,
    /// `MYS_SKYNET`
    MysSkynet,
    /// `CORREOS_DE_MEXICO`
    CorreosDeMexico,
    /// `CBL_LOGISTICA`
    CblLogistica,
    /// `MEX_ESTAFETA`
    MexEstafeta,
    /// `AU_AUSTRIAN_POST`
    AuAustrianPost,
    /// `RINCOS`
    Rincos,
    /// `NLD_DHL`
    NldDhl,
    /// `RUSSIAN_POST`
    RussianPost,
    /// `COURIERS_PLEASE`
    CouriersPlease,
    /// `POSTNORD_LOGISTICS`
    PostnordLogistics,
    /// `FEDEX`
    Fedex,
    /// `DPE_EXPRESS`
    DpeExpress,
    /// `DPD`
    Dpd,
    /// `ADSONE`
    Adsone,
    /// `IDN_JNE`
    IdnJne,
    /// `THECOURIERGUY`
    Thecourierguy,
    /// `CNEXPS`
    Cnexps,
    /// `PRT_CHRONOPOST`
    PrtChronopost,
    /// `LANDMARK_GLOBAL`
    LandmarkGlobal,
    /// `IT_DHL_ECOMMERCE`
    ItDhlEcommerce,
    /// `ESP_NACEX`
    EspNacex,
    /// `PRT_CTT`
    PrtCtt,
    /// `BE_KIALA`
    BeKiala,
    /// `ASENDIA_UK`
    AsendiaUk,
    /// `GLOBAL_TNT`
    GlobalTnt,
    /// `POSTUR_IS`
    PosturIs,
    /// `EPARCEL_KR`
    EparcelKr,
    /// `INPOST_PACZKOMATY`
    InpostPaczkomaty,
    /// `IT_POSTE_ITALIA`
    ItPosteItalia,
    /// `BE_BPOST`
    BeBpost,
    /// `PL_POCZTA_POLSKA`
    PlPocztaPolska,
    /// `MYS_MYS_POST`
    MysMysPost,
    /// `SG_SG_POST`
    SgSgPost,
    /// `THA_THAILAND_POST`
    ThaThailandPost,
    /// `LEXSHIP`
    Lexship,
    /// `FASTWAY_NZ`
    FastwayNz,
    /// `DHL_AU`
    DhlAu,
    /// `COSTMETICSNOW`
    Costmeticsnow,
    /// `PFLOGISTICS`
    Pflogistics,
    /// `LOOMIS_EXPRESS`
    LoomisExpress,
    /// `GLS_ITALY`
    GlsItaly,
    /// `LINE`
    Line,
    /// `GEL_EXPRESS`
    GelExpress,
    /// `HUODULL`
    Huodull,
    /// `NINJAVAN_SG`
    NinjavanSg,
    /// `JANIO`
    Janio,
    /// `AO_COURIER`
    AoCourier,
    /// `BRT_IT_SENDER_REF`
    BrtItSenderRef,
    /// `SAILPOST`
    Sailpost,
    /// `LALAMOVE`
    Lalamove,
    /// `NEWZEALAND_COURIERS`
    NewzealandCouriers,
    /// `ETOMARS`
    Etomars,
    /// `VIRTRANSPORT`
    Virtransport,
    /// `WIZMO`
    Wizmo,
    /// `PALLETWAYS`
    Palletways,
    /// `I_DIKA`
    IDika,
    /// `CFL_LOGISTICS`
    CflLogistics,
    /// `GEMWORLDWIDE`
    Gemworldwide,
    /// `GLOBAL_EXPRESS`
    GlobalExpress,
    /// `LOGISTYX_TRANSGROUP`
    LogistyxTransgroup,
    /// `WESTBANK_COURIER`
    WestbankCourier,
    /// `ARCO_SPEDIZIONI`
    ArcoSpedizioni,
    /// `YDH_EXPRESS`
    YdhExpress,
    /// `PARCELINKLOGISTICS`
    Parcelinklogistics,
    /// `CNDEXPRESS`
    Cndexpress,
    /// `NOX_NIGHT_TIME_EXPRESS`
    NoxNightTimeExpress,
    /// `AERONET`
    Aeronet,
    /// `LTIANEXP`
    Ltianexp,
    /// `INTEGRA2_FTP`
    Integra2Ftp,
    /// `PARCELONE`
    Parcelone,
    /// `NOX_NACHTEXPRESS`
    NoxNachtexpress,
    /// `CN_CHINA_POST_EMS`
    CnChinaPostEms,
    /// `CHUKOU1`
    Chukou1,
    /// `GLS_SLOV`
    GlsSlov,
    /// `ORANGE_DS`
    OrangeDs,
    /// `JOOM_LOGIS`
    JoomLogis,
    /// `AUS_STARTRACK`
    AusStartrack,
    /// `DHL`
    Dhl,
    /// `GB_APC`
    GbApc,
    /// `BONDSCOURIERS`
    Bondscouriers,
    /// `JPN_JAPAN_POST`
    JpnJapanPost,
    /// `USPS`
    Usps,
    /// `WINIT`
    Winit,
    /// `ARG_OCA`
    ArgOca,
    /// `TW_TAIWAN_POST`
    TwTaiwanPost,
    /// `DMM_NETWORK`
    DmmNetwork,
    /// `TNT`
    Tnt,
    /// `BH_POSTA`
    BhPosta,
    /// `SWE_POSTNORD`
    SwePostnord,
    /// `CA_CANADA_POST`
    CaCanadaPost,
    /// `WISELOADS`
    Wiseloads,
    /// `ASENDIA_HK`
    AsendiaHk,
    /// `NLD_GLS`
    NldGls,
    /// `MEX_REDPACK`
    MexRedpack,
    /// `JET_SHIP`
    JetShip,
    /// `DE_DHL_EXPRESS`
    DeDhlExpress,
    /// `NINJAVAN_THAI`
    NinjavanThai,
    /// `RABEN_GROUP`
    RabenGroup,
    /// `ESP_ASM`
    EspAsm,
    /// `HRV_HRVATSKA`
    HrvHrvatska,
    /// `GLOBAL_ESTES`
    GlobalEstes,
    /// `LTU_LIETUVOS`
    LtuLietuvos,
    /// `BEL_DHL`
    BelDhl,
    /// `AU_AU_POST`
    AuAuPost,
    /// `SPEEDEXCOURIER`
    Speedexcourier,
    /// `FR_COLIS`
    FrColis,
    /// `ARAMEX`
    Aramex,
    /// `DPEX`
    Dpex,
    /// `MYS_AIRPAK`
    MysAirpak,
    /// `CUCKOOEXPRESS`
    Cuckooexpress,
    /// `DPD_POLAND`
    DpdPoland,
    /// `NLD_POSTNL`
    NldPostnl,
    /// `NIM_EXPRESS`
    NimExpress,
    /// `QUANTIUM`
    Quantium,
    /// `SENDLE`
    Sendle,
    /// `ESP_REDUR`
    EspRedur,
    /// `MATKAHUOLTO`
    Matkahuolto,
    /// `CPACKET`
    Cpacket,
    /// `POSTI`
    Posti,
    /// `HUNTER_EXPRESS`
    HunterExpress,
    /// `CHOIR_EXP`
    ChoirExp,
    /// `LEGION_EXPRESS`
    LegionExpress,
    /// `AUSTRIAN_POST_EXPRESS`
    AustrianPostExpress,
    /// `GRUPO`
    Grupo,
    /// `POSTA_RO`
    PostaRo,
    /// `INTERPARCEL_UK`
    InterparcelUk,
    /// `GLOBAL_ABF`
    GlobalAbf,
    /// `POSTEN_NORGE`
    PostenNorge,
    /// `XPERT_DELIVERY`
    XpertDelivery,
    /// `DHL_REFR`
    DhlRefr,
    /// `DHL_HK`
    DhlHk,
    /// `SKYNET_UAE`
    SkynetUae,
    /// `GOJEK`
    Gojek,
    /// `YODEL_INTNL`
    YodelIntnl,
    /// `JANCO`
    Janco,
    /// `YTO`
    Yto,
    /// `WISE_EXPRESS`
    WiseExpress,
    /// `JTEXPRESS_VN`
    JtexpressVn,
    /// `FEDEX_INTL_MLSERV`
    FedexIntlMlserv,
    /// `VAMOX`
    Vamox,
    /// `AMS_GRP`
    AmsGrp,
    /// `DHL_JP`
    DhlJp,
    /// `HRPARCEL`
    Hrparcel,
    /// `GESWL`
    Geswl,
    /// `BLUESTAR`
    Bluestar,
    /// `CDEK_TR`
    CdekTr,
    /// `DESCARTES`
    Descartes,
    /// `DELTEC_UK`
    DeltecUk,
    /// `DTDC_EXPRESS`
    DtdcExpress,
    /// `TOURLINE`
    Tourline,
    /// `BH_WORLDWIDE`
    BhWorldwide,
    /// `OCS`
    Ocs,
    /// `YINGNUO_LOGISTICS`
    YingnuoLogistics,
    /// `UPS`
    Ups,
    /// `TOLL`
    Toll,
    /// `PRT_SEUR`
    PrtSeur,
    /// `DTDC_AU`
    DtdcAu,
    /// `THA_DYNAMIC_LOGISTICS`
    ThaDynamicLogistics,
    /// `UBI_LOGISTICS`
    UbiLogistics,
    /// `FEDEX_CROSSBORDER`
    FedexCrossborder,
    /// `A1POST`
    A1post,
    /// `TAZMANIAN_FREIGHT`
    TazmanianFreight,
    /// `CJ_INT_MY`
    CjIntMy,
    /// `SAIA_FREIGHT`
    SaiaFreight,
    /// `SG_QXPRESS`
    SgQxpress,
    /// `NHANS_SOLUTIONS`
    NhansSolutions,
    /// `DPD_FR`
    DpdFr,
    /// `COORDINADORA`
    Coordinadora,
    /// `ANDREANI`
    Andreani,
    /// `DOORA`
    Doora,
    /// `INTERPARCEL_NZ`
    InterparcelNz,
    /// `PHL_JAMEXPRESS`
    PhlJamexpress,
    /// `BEL_BELGIUM_POST`
    BelBelgiumPost,
    /// `US_APC`
    UsApc,
    /// `IDN_POS`
    IdnPos,
    /// `FR_MONDIAL`
    FrMondial,
    /// `DE_DHL`
    DeDhl,
    /// `HK_RPX`
    HkRpx,
    /// `DHL_PIECEID`
    DhlPieceid,
    /// `VNPOST_EMS`
    VnpostEms,
    /// `RRDONNELLEY`
    Rrdonnelley,
    /// `DPD_DE`
    DpdDe,
    /// `DELCART_IN`
    DelcartIn,
    /// `IMEXGLOBALSOLUTIONS`
    Imexglobalsolutions,
    /// `ACOMMERCE`
    Acommerce,
    /// `EURODIS`
    Eurodis,
    /// `CANPAR`
    Canpar,
    /// `GLS`
    Gls,
    /// `IND_ECOM`
    IndEcom,
    /// `ESP_ENVIALIA`
    EspEnvialia,
    /// `DHL_UK`
    DhlUk,
    /// `SMSA_EXPRESS`
    SmsaExpress,
    /// `TNT_FR`
    TntFr,
    /// `DEX_I`
    DexI,
    /// `BUDBEE_WEBHOOK`
    BudbeeWebhook,
    /// `COPA_COURIER`
    CopaCourier,
    /// `VNM_VIETNAM_POST`
    VnmVietnamPost,
    /// `DPD_HK`
    DpdHk,
    /// `TOLL_NZ`
    TollNz,
    /// `ECHO`
    Echo,
    /// `FEDEX_FR`
    FedexFr,
    /// `BORDEREXPRESS`
    Borderexpress,
    /// `MAILPLUS_JPN`
    MailplusJpn,
    /// `TNT_UK_REFR`
    TntUkRefr,
    /// `KEC`
    Kec,
    /// `DPD_RO`
    DpdRo,
    /// `TNT_JP`
    TntJp,
    /// `TH_CJ`
    ThCj,
    /// `EC_CN`
    EcCn,
    /// `FASTWAY_UK`
    FastwayUk,
    /// `FASTWAY_US`
    FastwayUs,
    /// `GLS_DE`
    GlsDe,
    /// `GLS_ES`
    GlsEs,
    /// `GLS_FR`
    GlsFr,
    /// `MONDIAL_BE`
    MondialBe,
    /// `SGT_IT`
    SgtIt,
    /// `TNT_CN`
    TntCn,
    /// `TNT_DE`
    TntDe,
    /// `TNT_ES`
    TntEs,
    /// `TNT_PL`
    TntPl,
    /// `PARCELFORCE`
    Parcelforce,
    /// `SWISS_POST`
    SwissPost,
    /// `TOLL_IPEC`
    TollIpec,
    /// `AIR_21`
    Air21,
    /// `AIRSPEED`
    Airspeed,
    /// `BERT`
    Bert,
    /// `BLUEDART`
    Bluedart,
    /// `COLLECTPLUS`
    Collectplus,
    /// `COURIERPLUS`
    Courierplus,
    /// `COURIER_POST`
    CourierPost,
    /// `DHL_GLOBAL_MAIL`
    DhlGlobalMail,
    /// `DPD_UK`
    DpdUk,
    /// `DELTEC_DE`
    DeltecDe,
    /// `DEUTSCHE_DE`
    DeutscheDe,
    /// `DOTZOT`
    Dotzot,
    /// `ELTA_GR`
    EltaGr,
    /// `EMS_CN`
    EmsCn,
    /// `ECARGO`
    Ecargo,
    /// `ENSENDA`
    Ensenda,
    /// `FERCAM_IT`
    FercamIt,
    /// `FASTWAY_ZA`
    FastwayZa,
    /// `FASTWAY_AU`
    FastwayAu,
    /// `FIRST_LOGISITCS`
    FirstLogisitcs,
    /// `GEODIS`
    Geodis,
    /// `GLOBEGISTICS`
    Globegistics,
    /// `GREYHOUND`
    Greyhound,
    /// `JETSHIP_MY`
    JetshipMy,
    /// `LION_PARCEL`
    LionParcel,
    /// `AEROFLASH`
    Aeroflash,
    /// `ONTRAC`
    Ontrac,
    /// `SAGAWA`
    Sagawa,
    /// `SIODEMKA`
    Siodemka,
    /// `STARTRACK`
    Startrack,
    /// `TNT_AU`
    TntAu,
    /// `TNT_IT`
    TntIt,
    /// `TRANSMISSION`
    Transmission,
    /// `YAMATO`
    Yamato,
    /// `DHL_IT`
    DhlIt,
    /// `DHL_AT`
    DhlAt,
    /// `LOGISTICSWORLDWIDE_KR`
    LogisticsworldwideKr,
    /// `GLS_SPAIN`
    GlsSpain,
    /// `AMAZON_UK_API`
    AmazonUkApi,
    /// `DPD_FR_REFERENCE`
    DpdFrReference,
    /// `DHLPARCEL_UK`
    DhlparcelUk,
    /// `MEGASAVE`
    Megasave,
    /// `QUALITYPOST`
    Qualitypost,
    /// `IDS_LOGISTICS`
    IdsLogistics,
    /// `JOYINGBOX`
    Joyingbox,
    /// `PANTHER_ORDER_NUMBER`
    PantherOrderNumber,
    /// `WATKINS_SHEPARD`
    WatkinsShepard,
    /// `FASTTRACK`
    Fasttrack,
    /// `UP_EXPRESS`
    UpExpress,
    /// `ELOGISTICA`
    Elogistica,
    /// `ECOURIER`
    Ecourier,
    /// `CJ_PHILIPPINES`
    CjPhilippines,
    /// `SPEEDEX`
    Speedex,
    /// `ORANGECONNEX`
    Orangeconnex,
    /// `TECOR`
    Tecor,
    /// `SAEE`
    Saee,
    /// `GLS_ITALY_FTP`
    GlsItalyFtp,
    /// `DELIVERE`
    Delivere,
    /// `YYCOM`
    Yycom,
    /// `ADICIONAL_PT`
    AdicionalPt,
    /// `DKSH`
    Dksh,
    /// `NIPPON_EXPRESS_FTP`
    NipponExpressFtp,
    /// `GOLS`
    Gols,
    /// `FUJEXP`
    Fujexp,
    /// `QTRACK`
    Qtrack,
    /// `OMLOGISTICS_API`
    OmlogisticsApi,
    /// `GDPHARM`
    Gdpharm,
    /// `MISUMI_CN`
    MisumiCn,
    /// `AIR_CANADA`
    AirCanada,
    /// `CITY56_WEBHOOK`
    City56Webhook,
    /// `SAGAWA_API`
    SagawaApi,
    /// `KEDAEX`
    Kedaex,
    /// `PGEON_API`
    PgeonApi,
    /// `WEWORLDEXPRESS`
    Weworldexpress,
    /// `JT_LOGISTICS`
    JtLogistics,
    /// `TRUSK`
    Trusk,
    /// `VIAXPRESS`
    Viaxpress,
    /// `DHL_SUPPLYCHAIN_ID`
    DhlSupplychainId,
    /// `ZUELLIGPHARMA_SFTP`
    ZuelligpharmaSftp,
    /// `MEEST`
    Meest,
    /// `TOLL_PRIORITY`
    TollPriority,
    /// `MOTHERSHIP_API`
    MothershipApi,
    /// `CAPITAL`
    Capital,
    /// `EUROPAKET_API`
    EuropaketApi,
    /// `HFD`
    Hfd,
    /// `TOURLINE_REFERENCE`
    TourlineReference,
    /// `GIO_ECOURIER`
    GioEcourier,
    /// `CN_LOGISTICS`
    CnLogistics,
    /// `PANDION`
    Pandion,
    /// `BPOST_API`
    BpostApi,
    /// `PASSPORTSHIPPING`
    Passportshipping,
    /// `PAKAJO`
    Pakajo,
    /// `DACHSER`
    Dachser,
    /// `YUSEN_SFTP`
    YusenSftp,
    /// `SHYPLITE`
    Shyplite,
    /// `XYY`
    Xyy,
    /// `MWD`
    Mwd,
    /// `FAXECARGO`
    Faxecargo,
    /// `MAZET`
    Mazet,
    /// `FIRST_LOGISTICS_API`
    FirstLogisticsApi,
    /// `SPRINT_PACK`
    SprintPack,
    /// `HERMES_DE_FTP`
    HermesDeFtp,
    /// `CONCISE`
    Concise,
    /// `KERRY_EXPRESS_TW_API`
    KerryExpressTwApi,
    /// `EWE`
    Ewe,
    /// `FASTDESPATCH`
    Fastdespatch,
    /// `ABCUSTOM_SFTP`
    AbcustomSftp,
    /// `CHAZKI`
    Chazki,
    /// `SHIPPIE`
    Shippie,
    /// `GEODIS_API`
    GeodisApi,
    /// `NAQEL_EXPRESS`
    NaqelExpress,
    /// `PAPA_WEBHOOK`
    PapaWebhook,
    /// `FORWARDAIR`
    Forwardair,
    /// `DIALOGO_LOGISTICA_API`
    DialogoLogisticaApi,
    /// `LALAMOVE_API`
    LalamoveApi,
    /// `TOMYDOOR`
    Tomydoor,
    /// `KRONOS_WEBHOOK`
    KronosWebhook,
    /// `JTCARGO`
    Jtcargo,
    /// `T_CAT`
    TCat,
    /// `CONCISE_WEBHOOK`
    ConciseWebhook,
    /// `TELEPORT_WEBHOOK`
    TeleportWebhook,
    /// `CUSTOMCO_API`
    CustomcoApi,
    /// `SPX_TH`
    SpxTh,
    /// `BOLLORE_LOGISTICS`
    BolloreLogistics,
    /// `CLICKLINK_SFTP`
    ClicklinkSftp,
    /// `M3LOGISTICS`
    M3logistics,
    /// `VNPOST_API`
    VnpostApi,
    /// `AXLEHIRE_FTP`
    AxlehireFtp,
    /// `SHADOWFAX`
    Shadowfax,
    /// `MYHERMES_UK_API`
    MyhermesUkApi,
    /// `DAIICHI`
    Daiichi,
    /// `MENSAJEROSURBANOS_API`
    MensajerosurbanosApi,
    /// `POLARSPEED`
    Polarspeed,
    /// `IDEXPRESS_ID`
    IdexpressId,
    /// `PAYO`
    Payo,
    /// `WHISTL_SFTP`
    WhistlSftp,
    /// `INTEX_DE`
    IntexDe,
    /// `TRANS2U`
    Trans2u,
    /// `PRODUCTCAREGROUP_SFTP`
    ProductcaregroupSftp,
    /// `BIGSMART`
    Bigsmart,
    /// `EXPEDITORS_API_REF`
    ExpeditorsApiRef,
    /// `AITWORLDWIDE_API`
    AitworldwideApi,
    /// `WORLDCOURIER`
    Worldcourier,
    /// `QUIQUP`
    Quiqup,
    /// `AGEDISS_SFTP`
    AgedissSftp,
    /// `ANDREANI_API`
    AndreaniApi,
    /// `CRLEXPRESS`
    Crlexpress,
    /// `SMARTCAT`
    Smartcat,
    /// `CROSSFLIGHT`
    Crossflight,
    /// `PROCARRIER`
    Procarrier,
    /// `DHL_REFERENCE_API`
    DhlReferenceApi,
    /// `SEINO_API`
    SeinoApi,
    /// `WSPEXPRESS`
    Wspexpress,
    /// `KRONOS`
    Kronos,
    /// `TOTAL_EXPRESS_API`
    TotalExpressApi,
    /// `PARCLL`
    Parcll,
    /// `XPEDIGO`
    Xpedigo,
    /// `STAR_TRACK_WEBHOOK`
    StarTrackWebhook,
    /// `GPOST`
    Gpost,
    /// `UCS`
    Ucs,
    /// `DMFGROUP`
    Dmfgroup,
    /// `COORDINADORA_API`
    CoordinadoraApi,
    /// `MARKEN`
    Marken,
    /// `NTL`
    Ntl,
    /// `REDJEPAKKETJE`
    Redjepakketje,
    /// `ALLIED_EXPRESS_FTP`
    AlliedExpressFtp,
    /// `MONDIALRELAY_ES`
    MondialrelayEs,
    /// `NAEKO_FTP`
    NaekoFtp,
    /// `MHI`
    Mhi,
    /// `SHIPPIFY`
    Shippify,
    /// `MALCA_AMIT_API`
    MalcaAmitApi,
    /// `JTEXPRESS_SG_API`
    JtexpressSgApi,
    /// `DACHSER_WEB`
    DachserWeb,
    /// `FLIGHTLG`
    Flightlg,
    /// `CAGO`
    Cago,
    /// `COM1EXPRESS`
    Com1express,
    /// `TONAMI_FTP`
    TonamiFtp,
    /// `PACKFLEET`
    Packfleet,
    /// `PUROLATOR_INTERNATIONAL`
    PurolatorInternational,
    /// `WINESHIPPING_WEBHOOK`
    WineshippingWebhook,
    /// `DHL_ES_SFTP`
    DhlEsSftp,
    /// `PCHOME_API`
    PchomeApi,
    /// `CESKAPOSTA_API`
    CeskapostaApi,
    /// `GORUSH`
    Gorush,
    /// `HOMERUNNER`
    Homerunner,
    /// `AMAZON_ORDER`
    AmazonOrder,
    /// `EFWNOW_API`
    EfwnowApi,
    /// `CBL_LOGISTICA_API`
    CblLogisticaApi,
    /// `NIMBUSPOST`
    Nimbuspost,
    /// `LOGWIN_LOGISTICS`
    LogwinLogistics,
    /// `NOWLOG_API`
    NowlogApi,
    /// `DPD_NL`
    DpdNl,
    /// `GODEPENDABLE`
    Godependable,
    /// `ESDEX`
    Esdex,
    /// `LOGISYSTEMS_SFTP`
    LogisystemsSftp,
    /// `EXPEDITORS`
    Expeditors,
    /// `SNTGLOBAL_API`
    SntglobalApi,
    /// `SHIPX`
    Shipx,
    /// `QINTL_API`
    QintlApi,
    /// `PACKS`
    Packs,
    /// `POSTNL_INTERNATIONAL`
    PostnlInternational,
    /// `AMAZON_EMAIL_PUSH`
    AmazonEmailPush,
    /// `DHL_API`
    DhlApi,
    /// `SPX`
    Spx,
    /// `AXLEHIRE`
    Axlehire,
    /// `ICSCOURIER`
    Icscourier,
    /// `DIALOGO_LOGISTICA`
    DialogoLogistica,
    /// `SHUNBANG_EXPRESS`
    ShunbangExpress,
    /// `TCS_API`
    TcsApi,
    /// `SF_EXPRESS_CN`
    SfExpressCn,
    /// `PACKETA`
    Packeta,
    /// `SIC_TELIWAY`
    SicTeliway,
    /// `MONDIALRELAY_FR`
    MondialrelayFr,
    /// `INTIME_FTP`
    IntimeFtp,
    /// `JD_EXPRESS`
    JdExpress,
    /// `FASTBOX`
    Fastbox,
    /// `PATHEON`
    Patheon,
    /// `INDIA_POST`
    IndiaPost,
    /// `TIPSA_REF`
    TipsaRef,
    /// `ECOFREIGHT`
    Ecofreight,
    /// `VOX`
    Vox,
    /// `DIRECTFREIGHT_AU_REF`
    DirectfreightAuRef,
    /// `BESTTRANSPORT_SFTP`
    BesttransportSftp,
    /// `AUSTRALIA_POST_API`
    AustraliaPostApi,
    /// `FRAGILEPAK_SFTP`
    FragilepakSftp,
    /// `FLIPXP`
    Flipxp,
    /// `VALUE_WEBHOOK`
    ValueWebhook,
    /// `DAESHIN`
    Daeshin,
    /// `SHERPA`
    Sherpa,
    /// `MWD_API`
    MwdApi,
    /// `SMARTKARGO`
    Smartkargo,
    /// `DNJ_EXPRESS`
    DnjExpress,
    /// `GOPEOPLE`
    Gopeople,
    /// `MYSENDLE_API`
    MysendleApi,
    /// `ARAMEX_API`
    AramexApi,
    /// `PIDGE`
    Pidge,
    /// `THAIPARCELS`
    Thaiparcels,
    /// `PANTHER_REFERENCE_API`
    PantherReferenceApi,
    /// `POSTAPLUS`
    Postaplus,
    /// `BUFFALO`
    Buffalo,
    /// `U_ENVIOS`
    UEnvios,
    /// `ELITE_CO`
    EliteCo,
    /// `BARQEXP`
    Barqexp,
    /// `ROCHE_INTERNAL_SFTP`
    RocheInternalSftp,
    /// `DBSCHENKER_ICELAND`
    DbschenkerIceland,
    /// `TNT_FR_REFERENCE`
    TntFrReference,
    /// `NEWGISTICSAPI`
    Newgisticsapi,
    /// `GLOVO`
    Glovo,
    /// `GWLOGIS_API`
    GwlogisApi,
    /// `SPREETAIL_API`
    SpreetailApi,
    /// `MOOVA`
    Moova,
    /// `PLYCONGROUP`
    Plycongroup,
    /// `USPS_WEBHOOK`
    UspsWebhook,
    /// `REIMAGINEDELIVERY`
    Reimaginedelivery,
    /// `EDF_FTP`
    EdfFtp,
    /// `DAO365`
    Dao365,
    /// `BIOCAIR_FTP`
    BiocairFtp,
    /// `RANSA_WEBHOOK`
    RansaWebhook,
    /// `SHIPXPRES`
    Shipxpres,
    /// `COURANT_PLUS_API`
    CourantPlusApi,
    /// `SHIPA`
    Shipa,
    /// `HOMELOGISTICS`
    Homelogistics,
    /// `DX`
    Dx,
    /// `POSTE_ITALIANE_PACCOCELERE`
    PosteItalianePaccocelere,
    /// `TOLL_WEBHOOK`
    TollWebhook,
    /// `LCTBR_API`
    LctbrApi,
    /// `DX_FREIGHT`
    DxFreight,
    /// `DHL_SFTP`
    DhlSftp,
    /// `SHIPROCKET`
    Shiprocket,
    /// `UBER_WEBHOOK`
    UberWebhook,
    /// `STATOVERNIGHT`
    Statovernight,
    /// `BURD`
    Burd,
    /// `FASTSHIP`
    Fastship,
    /// `IBVENTURE_WEBHOOK`
    IbventureWebhook,
    /// `GATI_KWE_API`
    GatiKweApi,
    /// `CRYOPDP_FTP`
    CryopdpFtp,
    /// `HUBBED`
    Hubbed,
    /// `TIPSA_API`
    TipsaApi,
    /// `ARASKARGO`
    Araskargo,
    /// `THIJS_NL`
    ThijsNl,
    /// `ATSHEALTHCARE_REFERENCE`
    AtshealthcareReference,
    /// `99MINUTOS`
    N99minutos,
    /// `HELLENIC_POST`
    HellenicPost,
    /// `HSM_GLOBAL`
    HsmGlobal,
    /// `MNX`
    Mnx,
    /// `NMTRANSFER`
    Nmtransfer,
    /// `LOGYSTO`
    Logysto,
    /// `INDIA_POST_INT`
    IndiaPostInt,
    /// `AMAZON_FBA_SWISHIP_IN`
    AmazonFbaSwishipIn,
    /// `SRT_TRANSPORT`
    SrtTransport,
    /// `BOMI`
    Bomi,
    /// `DELIVERR_SFTP`
    DeliverrSftp,
    /// `HSDEXPRESS`
    Hsdexpress,
    /// `SIMPLETIRE_WEBHOOK`
    SimpletireWebhook,
    /// `HUNTER_EXPRESS_SFTP`
    HunterExpressSftp,
    /// `UPS_API`
    UpsApi,
    /// `WOOYOUNG_LOGISTICS_SFTP`
    WooyoungLogisticsSftp,
    /// `PHSE_API`
    PhseApi,
    /// `WISH_EMAIL_PUSH`
    WishEmailPush,
    /// `NORTHLINE`
    Northline,
    /// `MEDAFRICA`
    Medafrica,
    /// `DPD_AT_SFTP`
    DpdAtSftp,
    /// `ANTERAJA`
    Anteraja,
    /// `DHL_GLOBAL_FORWARDING_API`
    DhlGlobalForwardingApi,
    /// `LBCEXPRESS_API`
    LbcexpressApi,
    /// `SIMSGLOBAL`
    Simsglobal,
    /// `CDLDELIVERS`
    Cdldelivers,
    /// `TYP`
    Typ,
    /// `TESTING_COURIER_WEBHOOK`
    TestingCourierWebhook,
    /// `PANDAGO_API`
    PandagoApi,
    /// `ROYAL_MAIL_FTP`
    RoyalMailFtp,
    /// `THUNDEREXPRESS`
    Thunderexpress,
    /// `SECRETLAB_WEBHOOK`
    SecretlabWebhook,
    /// `SETEL`
    Setel,
    /// `JD_WORLDWIDE`
    JdWorldwide,
    /// `DPD_RU_API`
    DpdRuApi,
    /// `ARGENTS_WEBHOOK`
    ArgentsWebhook,
    /// `POSTONE`
    Postone,
    /// `TUSKLOGISTICS`
    Tusklogistics,
    /// `RHENUS_UK_API`
    RhenusUkApi,
    /// `TAQBIN_SG_API`
    TaqbinSgApi,
    /// `INNTRALOG_SFTP`
    InntralogSftp,
    /// `DAYROSS`
    Dayross,
    /// `CORREOSEXPRESS_API`
    CorreosexpressApi,
    /// `INTERNATIONAL_SEUR_API`
    InternationalSeurApi,
    /// `YODEL_API`
    YodelApi,
    /// `HEROEXPRESS`
    Heroexpress,
    /// `DHL_SUPPLYCHAIN_IN`
    DhlSupplychainIn,
    /// `URGENT_CARGUS`
    UrgentCargus,
    /// `FRONTDOORCORP`
    Frontdoorcorp,
    /// `JTEXPRESS_PH`
    JtexpressPh,
    /// `PARCELSTARS_WEBHOOK`
    ParcelstarsWebhook,
    /// `DPD_SK_SFTP`
    DpdSkSftp,
    /// `MOVIANTO`
    Movianto,
    /// `OZEPARTS_SHIPPING`
    OzepartsShipping,
    /// `KARGOMKOLAY`
    Kargomkolay,
    /// `TRUNKRS`
    Trunkrs,
    /// `OMNIRPS_WEBHOOK`
    OmnirpsWebhook,
    /// `CHILEXPRESS`
    Chilexpress,
    /// `TESTING_COURIER`
    TestingCourier,
    /// `JNE_API`
    JneApi,
    /// `BJSHOMEDELIVERY_FTP`
    BjshomedeliveryFtp,
    /// `DEXPRESS_WEBHOOK`
    DexpressWebhook,
    /// `USPS_API`
    UspsApi,
    /// `TRANSVIRTUAL`
    Transvirtual,
    /// `SOLISTICA_API`
    SolisticaApi,
    /// `CHIENVENTURE_WEBHOOK`
    ChienventureWebhook,
    /// `DPD_UK_SFTP`
    DpdUkSftp,
    /// `INPOST_UK`
    InpostUk,
    /// `JAVIT`
    Javit,
    /// `ZTO_DOMESTIC`
    ZtoDomestic,
    /// `DHL_GT_API`
    DhlGtApi,
    /// `CEVA_TRACKING`
    CevaTracking,
    /// `KOMON_EXPRESS`
    KomonExpress,
    /// `EASTWESTCOURIER_FTP`
    EastwestcourierFtp,
    /// `DANNIAO`
    Danniao,
    /// `SPECTRAN`
    Spectran,
    /// `DELIVER_IT`
    DeliverIt,
    /// `RELAISCOLIS`
    Relaiscolis,
    /// `GLS_SPAIN_API`
    GlsSpainApi,
    /// `POSTPLUS`
    Postplus,
    /// `AIRTERRA`
    Airterra,
    /// `GIO_ECOURIER_API`
    GioEcourierApi,
    /// `DPD_CH_SFTP`
    DpdChSftp,
    /// `FEDEX_API`
    FedexApi,
    /// `INTERSMARTTRANS`
    Intersmarttrans,
    /// `HERMES_UK_SFTP`
    HermesUkSftp,
    /// `EXELOT_FTP`
    ExelotFtp,
    /// `DHL_PA_API`
    DhlPaApi,
    /// `VIRTRANSPORT_SFTP`
    VirtransportSftp,
    /// `WORLDNET`
    Worldnet,
    /// `INSTABOX_WEBHOOK`
    InstaboxWebhook,
    /// `KNG`
    Kng,
    /// `FLASHEXPRESS_WEBHOOK`
    FlashexpressWebhook,
    /// `MAGYAR_POSTA_API`
    MagyarPostaApi,
    /// `WESHIP_API`
    WeshipApi,
    /// `OHI_WEBHOOK`
    OhiWebhook,
    /// `MUDITA`
    Mudita,
    /// `BLUEDART_API`
    BluedartApi,
    /// `T_CAT_API`
    TCatApi,
    /// `ADS`
    Ads,
    /// `HERMES_IT`
    HermesIt,
    /// `FITZMARK_API`
    FitzmarkApi,
    /// `POSTI_API`
    PostiApi,
    /// `SMSA_EXPRESS_WEBHOOK`
    SmsaExpressWebhook,
    /// `TAMERGROUP_WEBHOOK`
    TamergroupWebhook,
    /// `LIVRAPIDE`
    Livrapide,
    /// `NIPPON_EXPRESS`
    NipponExpress,
    /// `BETTERTRUCKS`
    Bettertrucks,
    /// `FAN`
    Fan,
    /// `PB_USPSFLATS_FTP`
    PbUspsflatsFtp,
    /// `PARCELRIGHT`
    Parcelright,
    /// `ITHINKLOGISTICS`
    Ithinklogistics,
    /// `KERRY_EXPRESS_TH_WEBHOOK`
    KerryExpressThWebhook,
    /// `ECOUTIER`
    Ecoutier,
    /// `SHOWL`
    Showl,
    /// `BRT_IT_API`
    BrtItApi,
    /// `RIXONHK_API`
    RixonhkApi,
    /// `DBSCHENKER_API`
    DbschenkerApi,
    /// `ILYANGLOGIS`
    Ilyanglogis,
    /// `MAIL_BOX_ETC`
    MailBoxEtc,
    /// `WESHIP`
    Weship,
    /// `DHL_GLOBAL_MAIL_API`
    DhlGlobalMailApi,
    /// `ACTIVOS24_API`
    Activos24Api,
    /// `ATSHEALTHCARE`
    Atshealthcare,
    /// `LUWJISTIK`
    Luwjistik,
    /// `GW_WORLD`
    GwWorld,
    /// `FAIRSENDEN_API`
    FairsendenApi,
    /// `SERVIP_WEBHOOK`
    ServipWebhook,
    /// `SWISHIP`
    Swiship,
    /// `TANET`
    Tanet,
    /// `HOTSIN_CARGO`
    HotsinCargo,
    /// `DIREX`
    Direx,
    /// `HUANTONG`
    Huantong,
    /// `IMILE_API`
    ImileApi,
    /// `BDMNET`
    Bdmnet,
    /// `AUEXPRESS`
    Auexpress,
    /// `NYTLOGISTICS`
    Nytlogistics,
    /// `DSV_REFERENCE`
    DsvReference,
    /// `NOVOFARMA_WEBHOOK`
    NovofarmaWebhook,
    /// `AITWORLDWIDE_SFTP`
    AitworldwideSftp,
    /// `SHOPOLIVE`
    Shopolive,
    /// `FNF_ZA`
    FnfZa,
    /// `DHL_ECOMMERCE_GC`
    DhlEcommerceGc,
    /// `FETCHR`
    Fetchr,
    /// `STARLINKS_API`
    StarlinksApi,
    /// `YYEXPRESS`
    Yyexpress,
    /// `SERVIENTREGA`
    Servientrega,
    /// `HANJIN`
    Hanjin,
    /// `SPANISH_SEUR_FTP`
    SpanishSeurFtp,
    /// `DX_B2B_CONNUM`
    DxB2bConnum,
    /// `HELTHJEM_API`
    HelthjemApi,
    /// `INEXPOST`
    Inexpost,
    /// `A2B_BA`
    A2bBa,
    /// `RHENUS_GROUP`
    RhenusGroup,
    /// `SBERLOGISTICS_RU`
    SberlogisticsRu,
    /// `MALCA_AMIT`
    MalcaAmit,
    /// `PPL`
    Ppl,
    /// `OSM_WORLDWIDE_SFTP`
    OsmWorldwideSftp,
    /// `ACILOGISTIX`
    Acilogistix,
    /// `OPTIMACOURIER`
    Optimacourier,
    /// `NOVA_POSHTA_API`
    NovaPoshtaApi,
    /// `LOGGI`
    Loggi,
    /// `YIFAN`
    Yifan,
    /// `MYDYNALOGIC`
    Mydynalogic,
    /// `MORNINGLOBAL`
    Morninglobal,
    /// `CONCISE_API`
    ConciseApi,
    /// `FXTRAN`
    Fxtran,
    /// `DELIVERYOURPARCEL_ZA`
    DeliveryourparcelZa,
    /// `UPARCEL`
    Uparcel,
    /// `MOBI_BR`
    MobiBr,
    /// `LOGINEXT_WEBHOOK`
    LoginextWebhook,
    /// `EMS`
    Ems,
    /// `SPEEDY`
    Speedy,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShipmentCarrier {
    0 DpdRu = "DPD_RU",
    1 BgBulgarianPost = "BG_BULGARIAN_POST",
    2 KrKoreaPost = "KR_KOREA_POST",
    3 ZaCourierit = "ZA_COURIERIT",
    4 FrExapaq = "FR_EXAPAQ",
    5 AreEmiratesPost = "ARE_EMIRATES_POST",
    6 Gac = "GAC",
    7 Geis = "GEIS",
    8 SfEx = "SF_EX",
    9 Pago = "PAGO",
    10 Myhermes = "MYHERMES",
    11 DiamondEurogistics = "DIAMOND_EUROGISTICS",
    12 CorporatecouriersWebhook = "CORPORATECOURIERS_WEBHOOK",
    13 Bond = "BOND",
    14 Omniparcel = "OMNIPARCEL",
    15 SkPosta = "SK_POSTA",
    16 Purolator = "PUROLATOR",
    17 FetchrWebhook = "FETCHR_WEBHOOK",
    18 Thedeliverygroup = "THEDELIVERYGROUP",
    19 CelloSquare = "CELLO_SQUARE",
    20 Tarrive = "TARRIVE",
    21 Collivery = "COLLIVERY",
    22 Mainfreight = "MAINFREIGHT",
    23 IndFirstflight = "IND_FIRSTFLIGHT",
    24 Acsworldwide = "ACSWORLDWIDE",
    25 Amstan = "AMSTAN",
    26 Okayparcel = "OKAYPARCEL",
    27 EnvialiaReference = "ENVIALIA_REFERENCE",
    28 SeurEs = "SEUR_ES",
    29 Continental = "CONTINENTAL",
    30 Fdsexpress = "FDSEXPRESS",
    31 AmazonFbaSwiship = "AMAZON_FBA_SWISHIP",
    32 Wyngs = "WYNGS",
    33 DhlActiveTracing = "DHL_ACTIVE_TRACING",
    34 Zyllem = "ZYLLEM",
    35 Ruston = "RUSTON",
    36 Xpost = "XPOST",
    37 CorreosEs = "CORREOS_ES",
    38 DhlFr = "DHL_FR",
    39 PanAsia = "PAN_ASIA",
    40 BrtIt = "BRT_IT",
    41 SreKorea = "SRE_KOREA",
    42 Speedee = "SPEEDEE",
    43 TntUk = "TNT_UK",
    44 Venipak = "VENIPAK",
    45 Shreenandancourier = "SHREENANDANCOURIER",
    46 Croshot = "CROSHOT",
    47 NipostNg = "NIPOST_NG",
    48 EpstGlbl = "EPST_GLBL",
    49 Newgistics = "NEWGISTICS",
    50 PostSlovenia = "POST_SLOVENIA",
    51 JerseyPost = "JERSEY_POST",
    52 Bombinoexp = "BOMBINOEXP",
    53 Wmg = "WMG",
    54 XqExpress = "XQ_EXPRESS",
    55 Furdeco = "FURDECO",
    56 LhtExpress = "LHT_EXPRESS",
    57 SouthAfricanPostOffice = "SOUTH_AFRICAN_POST_OFFICE",
    58 Spoton = "SPOTON",
    59 Dimerco = "DIMERCO",
    60 CyprusPostCyp = "CYPRUS_POST_CYP",
    61 Abcustom = "ABCUSTOM",
    62 IndDelivree = "IND_DELIVREE",
    63 CnBestexpress = "CN_BESTEXPRESS",
    64 DxSftp = "DX_SFTP",
    65 PickuppMys = "PICKUPP_MYS",
    66 Fmx = "FMX",
    67 Hellmann = "HELLMANN",
    68 ShipItAsia = "SHIP_IT_ASIA",
    69 KerryEcommerce = "KERRY_ECOMMERCE",
    70 Freterapido = "FRETERAPIDO",
    71 PitneyBowes = "PITNEY_BOWES",
    72 XpressenDk = "XPRESSEN_DK",
    73 SeurSpApi = "SEUR_SP_API",
    74 Deliveryontime = "DELIVERYONTIME",
    75 Jinsung = "JINSUNG",
    76 TransKargo = "TRANS_KARGO",
    77 SwishipDe = "SWISHIP_DE",
    78 IvoyWebhook = "IVOY_WEBHOOK",
    79 AirmeeWebhook = "AIRMEE_WEBHOOK",
    80 DhlBenelux = "DHL_BENELUX",
    81 Firstmile = "FIRSTMILE",
    82 FastwayIr = "FASTWAY_IR",
    83 HhExp = "HH_EXP",
    84 MysMypostOnline = "MYS_MYPOST_ONLINE",
    85 TntNl = "TNT_NL",
    86 Tipsa = "TIPSA",
    87 TaqbinMy = "TAQBIN_MY",
    88 Kgmhub = "KGMHUB",
    89 Intexpress = "INTEXPRESS",
    90 OverseExp = "OVERSE_EXP",
    91 Oneclick = "ONECLICK",
    92 RoadrunnerFreight = "ROADRUNNER_FREIGHT",
    93 GlsCrotia = "GLS_CROTIA",
    94 MrwFtp = "MRW_FTP",
    95 Bluex = "BLUEX",
    96 Dylt = "DYLT",
    97 DpdIr = "DPD_IR",
    98 SinGlbl = "SIN_GLBL",
    99 TuffnellsReference = "TUFFNELLS_REFERENCE",
    100 Cjpacket = "CJPACKET",
    101 Milkman = "MILKMAN",
    102 Asigna = "ASIGNA",
    103 Oneworldexpress = "ONEWORLDEXPRESS",
    104 RoyalMail = "ROYAL_MAIL",
    105 ViaExpress = "VIA_EXPRESS",
    106 Tigfreight = "TIGFREIGHT",
    107 ZtoExpress = "ZTO_EXPRESS",
    108 TwoGo = "TWO_GO",
    109 Iml = "IML",
    110 IntelValley = "INTEL_VALLEY",
    111 Efs = "EFS",
    112 UkUkMail = "UK_UK_MAIL",
    113 Ram = "RAM",
    114 Alliedexpress = "ALLIEDEXPRESS",
    115 ApcOvernight = "APC_OVERNIGHT",
    116 Shippit = "SHIPPIT",
    117 Tfm = "TFM",
    118 MXpress = "M_XPRESS",
    119 HdbBox = "HDB_BOX",
    120 ClevyLinks = "CLEVY_LINKS",
    121 Ibeone = "IBEONE",
    122 FiegeNl = "FIEGE_NL",
    123 KweGlobal = "KWE_GLOBAL",
    124 CtcExpress = "CTC_EXPRESS",
    125 LaoPost = "LAO_POST",
    126 Amazon = "AMAZON",
    127 MoreLink = "MORE_LINK",
    128 Jx = "JX",
    129 EasyMail = "EASY_MAIL",
    130 Aduiepyle = "ADUIEPYLE",
    131 GbPanther = "GB_PANTHER",
    132 Expresssale = "EXPRESSSALE",
    133 SgDetrack = "SG_DETRACK",
    134 TrunkrsWebhook = "TRUNKRS_WEBHOOK",
    135 Matdespatch = "MATDESPATCH",
    136 Dicom = "DICOM",
    137 Mbw = "MBW",
    138 KhmCambodiaPost = "KHM_CAMBODIA_POST",
    139 Sinotrans = "SINOTRANS",
    140 BrtItParcelid = "BRT_IT_PARCELID",
    141 DhlSupplyChain = "DHL_SUPPLY_CHAIN",
    142 DhlPl = "DHL_PL",
    143 Topyou = "TOPYOU",
    144 Palexpress = "PALEXPRESS",
    145 DhlSg = "DHL_SG",
    146 CnWedo = "CN_WEDO",
    147 Fulfillme = "FULFILLME",
    148 DpdDelistrack = "DPD_DELISTRACK",
    149 UpsReference = "UPS_REFERENCE",
    150 Caribou = "CARIBOU",
    151 LocusWebhook = "LOCUS_WEBHOOK",
    152 Dsv = "DSV",
    153 CnGofly = "CN_GOFLY",
    154 P2pTrc = "P2P_TRC",
    155 Directparcels = "DIRECTPARCELS",
    156 NovaPoshtaInt = "NOVA_POSHTA_INT",
    157 FedexPoland = "FEDEX_POLAND",
    158 CnJcex = "CN_JCEX",
    159 FarInternational = "FAR_INTERNATIONAL",
    160 Idexpress = "IDEXPRESS",
    161 Gangbao = "GANGBAO",
    162 Neway = "NEWAY",
    163 PostnlInt3S = "POSTNL_INT_3_S",
    164 RpxId = "RPX_ID",
    165 DesignertransportWebhook = "DESIGNERTRANSPORT_WEBHOOK",
    166 GlsSloven = "GLS_SLOVEN",
    167 ParcelledIn = "PARCELLED_IN",
    168 GsiExpress = "GSI_EXPRESS",
    169 ConWay = "CON_WAY",
    170 BrouwerTransport = "BROUWER_TRANSPORT",
    171 Cpex = "CPEX",
    172 IsraelPost = "ISRAEL_POST",
    173 DtdcIn = "DTDC_IN",
    174 PttPost = "PTT_POST",
    175 XdeWebhook = "XDE_WEBHOOK",
    176 Tolos = "TOLOS",
    177 GiaoHang = "GIAO_HANG",
    178 GeodisEspace = "GEODIS_ESPACE",
    179 MagyarHu = "MAGYAR_HU",
    180 DoordashWebhook = "DOORDASH_WEBHOOK",
    181 TikiId = "TIKI_ID",
    182 CjHkInternational = "CJ_HK_INTERNATIONAL",
    183 StarTrackExpress = "STAR_TRACK_EXPRESS",
    184 Helthjem = "HELTHJEM",
    185 Sfb2c = "SFB2C",
    186 Freightquote = "FREIGHTQUOTE",
    187 LandmarkGlobalReference = "LANDMARK_GLOBAL_REFERENCE",
    188 Parcel2go = "PARCEL2GO",
    189 Delnext = "DELNEXT",
    190 Rcl = "RCL",
    191 CgsExpress = "CGS_EXPRESS",
    192 HkPost = "HK_POST",
    193 SapExpress = "SAP_EXPRESS",
    194 ParcelpostSg = "PARCELPOST_SG",
    195 Hermes = "HERMES",
    196 IndSafeexpress = "IND_SAFEEXPRESS",
    197 Tophatterexpress = "TOPHATTEREXPRESS",
    198 Mglobal = "MGLOBAL",
    199 Averitt = "AVERITT",
    200 Leader = "LEADER",
    201 N2ebox = "_2EBOX",
    202 SgSpeedpost = "SG_SPEEDPOST",
    203 DbschenkerSe = "DBSCHENKER_SE",
    204 IsrPostDomestic = "ISR_POST_DOMESTIC",
    205 Bestwayparcel = "BESTWAYPARCEL",
    206 AsendiaDe = "ASENDIA_DE",
    207 NightlineUk = "NIGHTLINE_UK",
    208 TaqbinSg = "TAQBIN_SG",
    209 TckExpress = "TCK_EXPRESS",
    210 EndeavourDelivery = "ENDEAVOUR_DELIVERY",
    211 Nanjingwoyuan = "NANJINGWOYUAN",
    212 HeppnerFr = "HEPPNER_FR",
    213 EmpsCn = "EMPS_CN",
    214 Fonsen = "FONSEN",
    215 Pickrr = "PICKRR",
    216 ApcOvernightConnum = "APC_OVERNIGHT_CONNUM",
    217 StarTrackNextFlight = "STAR_TRACK_NEXT_FLIGHT",
    218 Dajin = "DAJIN",
    219 UpsFreight = "UPS_FREIGHT",
    220 PostaPlus = "POSTA_PLUS",
    221 Ceva = "CEVA",
    222 Anserx = "ANSERX",
    223 JsExpress = "JS_EXPRESS",
    224 Padtf = "PADTF",
    225 UpsMailInnovations = "UPS_MAIL_INNOVATIONS",
    226 Ezship = "EZSHIP",
    227 Sypost = "SYPOST",
    228 AmazonShipMcf = "AMAZON_SHIP_MCF",
    229 Yusen = "YUSEN",
    230 Bring = "BRING",
    231 SdaIt = "SDA_IT",
    232 Gba = "GBA",
    233 Neweggexpress = "NEWEGGEXPRESS",
    234 SpeedcouriersGr = "SPEEDCOURIERS_GR",
    235 Forrun = "FORRUN",
    236 Pickup = "PICKUP",
    237 Ecms = "ECMS",
    238 Intelipost = "INTELIPOST",
    239 Flashexpress = "FLASHEXPRESS",
    240 CnSto = "CN_STO",
    241 SekoSftp = "SEKO_SFTP",
    242 HomeDeliverySolutions = "HOME_DELIVERY_SOLUTIONS",
    243 DpdHgry = "DPD_HGRY",
    244 KerryttcVn = "KERRYTTC_VN",
    245 JoyingBox = "JOYING_BOX",
    246 TotalExpress = "TOTAL_EXPRESS",
    247 ZjsExpress = "ZJS_EXPRESS",
    248 Starken = "STARKEN",
    249 Demandship = "DEMANDSHIP",
    250 CnDpex = "CN_DPEX",
    251 AupostCn = "AUPOST_CN",
    252 Logisters = "LOGISTERS",
    253 Goglobalpost = "GOGLOBALPOST",
    254 GlsCz = "GLS_CZ",
    255 PaackWebhook = "PAACK_WEBHOOK",
    256 GrabWebhook = "GRAB_WEBHOOK",
    257 Parcelpoint = "PARCELPOINT",
    258 Icumulus = "ICUMULUS",
    259 Daiglobaltrack = "DAIGLOBALTRACK",
    260 GlobalIparcel = "GLOBAL_IPARCEL",
    261 YurticiKargo = "YURTICI_KARGO",
    262 CnPaypalPackage = "CN_PAYPAL_PACKAGE",
    263 Parcel2Post = "PARCEL_2_POST",
    264 GlsIt = "GLS_IT",
    265 PilLogistics = "PIL_LOGISTICS",
    266 Heppner = "HEPPNER",
    267 GeneralOvernight = "GENERAL_OVERNIGHT",
    268 Happy2point = "HAPPY2POINT",
    269 Chitchats = "CHITCHATS",
    270 Smooth = "SMOOTH",
    271 CleLogistics = "CLE_LOGISTICS",
    272 Fiege = "FIEGE",
    273 MxCargo = "MX_CARGO",
    274 Ziingfinalmile = "ZIINGFINALMILE",
    275 DaytonFreight = "DAYTON_FREIGHT",
    276 Tcs = "TCS",
    277 Aex = "AEX",
    278 HermesDe = "HERMES_DE",
    279 RoutificWebhook = "ROUTIFIC_WEBHOOK",
    280 Globavend = "GLOBAVEND",
    281 CjLogistics = "CJ_LOGISTICS",
    282 PalletNetwork = "PALLET_NETWORK",
    283 RafPh = "RAF_PH",
    284 UkXdp = "UK_XDP",
    285 PaperExpress = "PAPER_EXPRESS",
    286 LaPosteSuivi = "LA_POSTE_SUIVI",
    287 Paquetexpress = "PAQUETEXPRESS",
    288 Liefery = "LIEFERY",
    289 StreckTransport = "STRECK_TRANSPORT",
    290 PonyExpress = "PONY_EXPRESS",
    291 AlwaysExpress = "ALWAYS_EXPRESS",
    292 GbsBroker = "GBS_BROKER",
    293 CitylinkMy = "CITYLINK_MY",
    294 Alljoy = "ALLJOY",
    295 Yodel = "YODEL",
    296 YodelDir = "YODEL_DIR",
    297 Stone3pl = "STONE3PL",
    298 ParcelpalWebhook = "PARCELPAL_WEBHOOK",
    299 DhlEcomerceAsa = "DHL_ECOMERCE_ASA",
    300 Simplypost = "SIMPLYPOST",
    301 KyExpress = "KY_EXPRESS",
    302 Shenzhen = "SHENZHEN",
    303 UsLasership = "US_LASERSHIP",
    304 UcExpre = "UC_EXPRE",
    305 Didadi = "DIDADI",
    306 CjKr = "CJ_KR",
    307 DbschenkerB2b = "DBSCHENKER_B2B",
    308 Mxe = "MXE",
    309 CaeDelivers = "CAE_DELIVERS",
    310 Pfcexpress = "PFCEXPRESS",
    311 Whistl = "WHISTL",
    312 Wepost = "WEPOST",
    313 DhlParcelEs = "DHL_PARCEL_ES",
    314 Ddexpress = "DDEXPRESS",
    315 AramexAu = "ARAMEX_AU",
    316 Bneed = "BNEED",
    317 HkTgx = "HK_TGX",
    318 LatvijasPasts = "LATVIJAS_PASTS",
    319 Viaeurope = "VIAEUROPE",
    320 CorreoUy = "CORREO_UY",
    321 ChronopostFr = "CHRONOPOST_FR",
    322 JNet = "J_NET",
    323 N6ls = "_6LS",
    324 BlrBelpost = "BLR_BELPOST",
    325 Birdsystem = "BIRDSYSTEM",
    326 Dobropost = "DOBROPOST",
    327 WahanaId = "WAHANA_ID",
    328 Weaship = "WEASHIP",
    329 Sonictl = "SONICTL",
    330 Kwt = "KWT",
    331 AfllogFtp = "AFLLOG_FTP",
    332 SkynetWorldwide = "SKYNET_WORLDWIDE",
    333 NovaPoshta = "NOVA_POSHTA",
    334 Seino = "SEINO",
    335 Szendex = "SZENDEX",
    336 BpostInt = "BPOST_INT",
    337 DbschenkerSv = "DBSCHENKER_SV",
    338 AoDeutschland = "AO_DEUTSCHLAND",
    339 EuFleetSolutions = "EU_FLEET_SOLUTIONS",
    340 Pcfcorp = "PCFCORP",
    341 Linkbridge = "LINKBRIDGE",
    342 Primamulticipta = "PRIMAMULTICIPTA",
    343 Courex = "COUREX",
    344 ZajilExpress = "ZAJIL_EXPRESS",
    345 Collectco = "COLLECTCO",
    346 Jtexpress = "JTEXPRESS",
    347 FedexUk = "FEDEX_UK",
    348 Uship = "USHIP",
    349 Pixsell = "PIXSELL",
    350 Shiptor = "SHIPTOR",
    351 Cdek = "CDEK",
    352 VnmViettelpost = "VNM_VIETTELPOST",
    353 CjCentury = "CJ_CENTURY",
    354 Gso = "GSO",
    355 Viwo = "VIWO",
    356 Skybox = "SKYBOX",
    357 Kerrytj = "KERRYTJ",
    358 NtlogisticsVn = "NTLOGISTICS_VN",
    359 SdhScm = "SDH_SCM",
    360 Zinc = "ZINC",
    361 DpeSouthAfrc = "DPE_SOUTH_AFRC",
    362 CeskaCz = "CESKA_CZ",
    363 AcsGr = "ACS_GR",
    364 Dealersend = "DEALERSEND",
    365 Jocom = "JOCOM",
    366 Cse = "CSE",
    367 TforceFinalmile = "TFORCE_FINALMILE",
    368 ShipGate = "SHIP_GATE",
    369 Shipter = "SHIPTER",
    370 NationalSameday = "NATIONAL_SAMEDAY",
    371 Yunexpress = "YUNEXPRESS",
    372 Cainiao = "CAINIAO",
    373 DmsMatrix = "DMS_MATRIX",
    374 Directlog = "DIRECTLOG",
    375 AsendiaUs = "ASENDIA_US",
    376 N3jmslogistics = "_3JMSLOGISTICS",
    377 LiccardiExpress = "LICCARDI_EXPRESS",
    378 SkyPostal = "SKY_POSTAL",
    379 Cnwangtong = "CNWANGTONG",
    380 PostnordLogisticsDk = "POSTNORD_LOGISTICS_DK",
    381 Logistika = "LOGISTIKA",
    382 Celeritas = "CELERITAS",
    383 Pressiode = "PRESSIODE",
    384 ShreeMaruti = "SHREE_MARUTI",
    385 LogisticsworldwideHk = "LOGISTICSWORLDWIDE_HK",
    386 Efex = "EFEX",
    387 Lotte = "LOTTE",
    388 Lonestar = "LONESTAR",
    389 Aprisaexpress = "APRISAEXPRESS",
    390 BelRs = "BEL_RS",
    391 OsmWorldwide = "OSM_WORLDWIDE",
    392 WestgateGl = "WESTGATE_GL",
    393 Fastrack = "FASTRACK",
    394 DtdExpr = "DTD_EXPR",
    395 Alfatrex = "ALFATREX",
    396 Promeddelivery = "PROMEDDELIVERY",
    397 ThabitLogistics = "THABIT_LOGISTICS",
    398 HctLogistics = "HCT_LOGISTICS",
    399 CarryFlap = "CARRY_FLAP",
    400 UsOldDominion = "US_OLD_DOMINION",
    401 AnicamBox = "ANICAM_BOX",
    402 Wanbexpress = "WANBEXPRESS",
    403 AnPost = "AN_POST",
    404 DpdLocal = "DPD_LOCAL",
    405 Stallionexpress = "STALLIONEXPRESS",
    406 Raiderex = "RAIDEREX",
    407 Shopfans = "SHOPFANS",
    408 KyungdongParcel = "KYUNGDONG_PARCEL",
    409 ChampionLogistics = "CHAMPION_LOGISTICS",
    410 PickuppSgp = "PICKUPP_SGP",
    411 MorningExpress = "MORNING_EXPRESS",
    412 Nacex = "NACEX",
    413 ThenileWebhook = "THENILE_WEBHOOK",
    414 Holisol = "HOLISOL",
    415 LbcexpressFtp = "LBCEXPRESS_FTP",
    416 Kurasi = "KURASI",
    417 UsfReddaway = "USF_REDDAWAY",
    418 Apg = "APG",
    419 CnBoxc = "CN_BOXC",
    420 Ecoscooting = "ECOSCOOTING",
    421 Mainway = "MAINWAY",
    422 Paperfly = "PAPERFLY",
    423 Houndexpress = "HOUNDEXPRESS",
    424 BoxBerry = "BOX_BERRY",
    425 EpBox = "EP_BOX",
    426 PlusLogUk = "PLUS_LOG_UK",
    427 Fulfilla = "FULFILLA",
    428 Ase = "ASE",
    429 MailPlus = "MAIL_PLUS",
    430 XpoLogistics = "XPO_LOGISTICS",
    431 Wndirect = "WNDIRECT",
    432 CloudwishAsia = "CLOUDWISH_ASIA",
    433 Zeleris = "ZELERIS",
    434 GioExpress = "GIO_EXPRESS",
    435 OcsWorldwide = "OCS_WORLDWIDE",
    436 ArkLogistics = "ARK_LOGISTICS",
    437 Aquiline = "AQUILINE",
    438 PilotFreight = "PILOT_FREIGHT",
    439 Qwintry = "QWINTRY",
    440 DanskeFragt = "DANSKE_FRAGT",
    441 Carriers = "CARRIERS",
    442 AirCanadaGlobal = "AIR_CANADA_GLOBAL",
    443 PresidentTrans = "PRESIDENT_TRANS",
    444 Stepforwardfs = "STEPFORWARDFS",
    445 SkynetUk = "SKYNET_UK",
    446 Pittohio = "PITTOHIO",
    447 CorreosExpress = "CORREOS_EXPRESS",
    448 RlUs = "RL_US",
    449 MaraXpress = "MARA_XPRESS",
    450 Destiny = "DESTINY",
    451 UkYodel = "UK_YODEL",
    452 CometTech = "COMET_TECH",
    453 DhlParcelRu = "DHL_PARCEL_RU",
    454 TntRefr = "TNT_REFR",
    455 ShreeAnjaniCourier = "SHREE_ANJANI_COURIER",
    456 MikropakketBe = "MIKROPAKKET_BE",
    457 EtsExpress = "ETS_EXPRESS",
    458 ColisPrive = "COLIS_PRIVE",
    459 CnYunda = "CN_YUNDA",
    460 AaaCooper = "AAA_COOPER",
    461 RocketParcel = "ROCKET_PARCEL",
    462 N360lion = "_360LION",
    463 Pandu = "PANDU",
    464 ProfessionalCouriers = "PROFESSIONAL_COURIERS",
    465 Flytexpress = "FLYTEXPRESS",
    466 LogisticsworldwideMy = "LOGISTICSWORLDWIDE_MY",
    467 CorreosDeEspana = "CORREOS_DE_ESPANA",
    468 Imx = "IMX",
    469 FourPxExpress = "FOUR_PX_EXPRESS",
    470 Xpressbees = "XPRESSBEES",
    471 PickuppVnm = "PICKUPP_VNM",
    472 StartrackExpress = "STARTRACK_EXPRESS",
    473 FrColissimo = "FR_COLISSIMO",
    474 NacexSpainReference = "NACEX_SPAIN_REFERENCE",
    475 DhlSupplyChainAu = "DHL_SUPPLY_CHAIN_AU",
    476 Eshipping = "ESHIPPING",
    477 Shreetirupati = "SHREETIRUPATI",
    478 HxExpress = "HX_EXPRESS",
    479 Indopaket = "INDOPAKET",
    480 Cn17post = "CN_17POST",
    481 K1Express = "K1_EXPRESS",
    482 CjGls = "CJ_GLS",
    483 MysGdex = "MYS_GDEX",
    484 Nationex = "NATIONEX",
    485 Anjun = "ANJUN",
    486 Fargood = "FARGOOD",
    487 SmgExpress = "SMG_EXPRESS",
    488 Rzyexpress = "RZYEXPRESS",
    489 Sefl = "SEFL",
    490 TntClickIt = "TNT_CLICK_IT",
    491 Hdb = "HDB",
    492 Hipshipper = "HIPSHIPPER",
    493 Rpxlogistics = "RPXLOGISTICS",
    494 Kuehne = "KUEHNE",
    495 ItNexive = "IT_NEXIVE",
    496 Pts = "PTS",
    497 SwissPostFtp = "SWISS_POST_FTP",
    498 FastrkServ = "FASTRK_SERV",
    499 N472 = "_4_72",
    500 UsYrc = "US_YRC",
    501 PostnlIntl3s = "POSTNL_INTL_3S",
    502 ElianPost = "ELIAN_POST",
    503 Cubyn = "CUBYN",
    504 SauSaudiPost = "SAU_SAUDI_POST",
    505 AbxexpressMy = "ABXEXPRESS_MY",
    506 HuahanExpress = "HUAHAN_EXPRESS",
    507 IndJayonexpress = "IND_JAYONEXPRESS",
    508 ZesExpress = "ZES_EXPRESS",
    509 ZeptoExpress = "ZEPTO_EXPRESS",
    510 SkynetZa = "SKYNET_ZA",
    511 Zeek2Door = "ZEEK_2_DOOR",
    512 Blinklastmile = "BLINKLASTMILE",
    513 PostaUkr = "POSTA_UKR",
    514 Chrobinson = "CHROBINSON",
    515 CnPost56 = "CN_POST56",
    516 CourantPlus = "COURANT_PLUS",
    517 ScudexExpress = "SCUDEX_EXPRESS",
    518 Shipentegra = "SHIPENTEGRA",
    519 BTwoCEurope = "B_TWO_C_EUROPE",
    520 Cope = "COPE",
    521 IndGati = "IND_GATI",
    522 CnWishpost = "CN_WISHPOST",
    523 NacexEs = "NACEX_ES",
    524 TaqbinHk = "TAQBIN_HK",
    525 Globaltranz = "GLOBALTRANZ",
    526 Hkd = "HKD",
    527 Bjshomedelivery = "BJSHOMEDELIVERY",
    528 Omniva = "OMNIVA",
    529 Sutton = "SUTTON",
    530 PantherReference = "PANTHER_REFERENCE",
    531 Sfcservice = "SFCSERVICE",
    532 Ltl = "LTL",
    533 Parknparcel = "PARKNPARCEL",
    534 SpringGds = "SPRING_GDS",
    535 Ecexpress = "ECEXPRESS",
    536 InterparcelAu = "INTERPARCEL_AU",
    537 Agility = "AGILITY",
    538 XlExpress = "XL_EXPRESS",
    539 Aderonline = "ADERONLINE",
    540 Directcouriers = "DIRECTCOURIERS",
    541 Planzer = "PLANZER",
    542 Sending = "SENDING",
    543 NinjavanWb = "NINJAVAN_WB",
    544 NationwideMy = "NATIONWIDE_MY",
    545 Sendit = "SENDIT",
    546 GbArrow = "GB_ARROW",
    547 IndGojavas = "IND_GOJAVAS",
    548 Kpost = "KPOST",
    549 DhlFreight = "DHL_FREIGHT",
    550 Bluecare = "BLUECARE",
    551 Jindouyun = "JINDOUYUN",
    552 Trackon = "TRACKON",
    553 GbTuffnells = "GB_TUFFNELLS",
    554 Trumpcard = "TRUMPCARD",
    555 Etotal = "ETOTAL",
    556 SfplusWebhook = "SFPLUS_WEBHOOK",
    557 Sekologistics = "SEKOLOGISTICS",
    558 Hermes2mannHandling = "HERMES_2MANN_HANDLING",
    559 DpdLocalRef = "DPD_LOCAL_REF",
    560 Uds = "UDS",
    561 ZaSpecialisedFreight = "ZA_SPECIALISED_FREIGHT",
    562 ThaKerry = "THA_KERRY",
    563 PrtIntSeur = "PRT_INT_SEUR",
    564 BraCorreios = "BRA_CORREIOS",
    565 NzNzPost = "NZ_NZ_POST",
    566 CnEquick = "CN_EQUICK",
    567 MysEms = "MYS_EMS",
    568 GbNorsk = "GB_NORSK",
    569 EspMrw = "ESP_MRW",
    570 EspPacklink = "ESP_PACKLINK",
    571 KangarooMy = "KANGAROO_MY",
    572 Rpx = "RPX",
    573 XdpUkReference = "XDP_UK_REFERENCE",
    574 NinjavanMy = "NINJAVAN_MY",
    575 Adicional = "ADICIONAL",
    576 NinjavanId = "NINJAVAN_ID",
    577 Roadbull = "ROADBULL",
    578 Yakit = "YAKIT",
    579 Mailamericas = "MAILAMERICAS",
    580 Mikropakket = "MIKROPAKKET",
    581 Dynalogic = "DYNALOGIC",
    582 DhlEs = "DHL_ES",
    583 DhlParcelNl = "DHL_PARCEL_NL",
    584 DhlGlobalMailAsia = "DHL_GLOBAL_MAIL_ASIA",
    585 DawnWing = "DAWN_WING",
    586 GenikiGr = "GENIKI_GR",
    587 HermesworldUk = "HERMESWORLD_UK",
    588 Alphafast = "ALPHAFAST",
    589 Buylogic = "BUYLOGIC",
    590 Ekart = "EKART",
    591 MexSenda = "MEX_SENDA",
    592 SfcLogistics = "SFC_LOGISTICS",
    593 PostSerbia = "POST_SERBIA",
    594 IndDelhivery = "IND_DELHIVERY",
    595 DeDpdDelistrack = "DE_DPD_DELISTRACK",
    596 Rpd2man = "RPD2MAN",
    597 CnSfExpress = "CN_SF_EXPRESS",
    598 Yanwen = "YANWEN",
    599 MysSkynet = "MYS_SKYNET",
    600 CorreosDeMexico = "CORREOS_DE_MEXICO",
    601 CblLogistica = "CBL_LOGISTICA",
    602 MexEstafeta = "MEX_ESTAFETA",
    603 AuAustrianPost = "AU_AUSTRIAN_POST",
    604 Rincos = "RINCOS",
    605 NldDhl = "NLD_DHL",
    606 RussianPost = "RUSSIAN_POST",
    607 CouriersPlease = "COURIERS_PLEASE",
    608 PostnordLogistics = "POSTNORD_LOGISTICS",
    609 Fedex = "FEDEX",
    610 DpeExpress = "DPE_EXPRESS",
    611 Dpd = "DPD",
    612 Adsone = "ADSONE",
    613 IdnJne = "IDN_JNE",
    614 Thecourierguy = "THECOURIERGUY",
    615 Cnexps = "CNEXPS",
    616 PrtChronopost = "PRT_CHRONOPOST",
    617 LandmarkGlobal = "LANDMARK_GLOBAL",
    618 ItDhlEcommerce = "IT_DHL_ECOMMERCE",
    619 EspNacex = "ESP_NACEX",
    620 PrtCtt = "PRT_CTT",
    621 BeKiala = "BE_KIALA",
    622 AsendiaUk = "ASENDIA_UK",
    623 GlobalTnt = "GLOBAL_TNT",
    624 PosturIs = "POSTUR_IS",
    625 EparcelKr = "EPARCEL_KR",
    626 InpostPaczkomaty = "INPOST_PACZKOMATY",
    627 ItPosteItalia = "IT_POSTE_ITALIA",
    628 BeBpost = "BE_BPOST",
    629 PlPocztaPolska = "PL_POCZTA_POLSKA",
    630 MysMysPost = "MYS_MYS_POST",
    631 SgSgPost = "SG_SG_POST",
    632 ThaThailandPost = "THA_THAILAND_POST",
    633 Lexship = "LEXSHIP",
    634 FastwayNz = "FASTWAY_NZ",
    635 DhlAu = "DHL_AU",
    636 Costmeticsnow = "COSTMETICSNOW",
    637 Pflogistics = "PFLOGISTICS",
    638 LoomisExpress = "LOOMIS_EXPRESS",
    639 GlsItaly = "GLS_ITALY",
    640 Line = "LINE",
    641 GelExpress = "GEL_EXPRESS",
    642 Huodull = "HUODULL",
    643 NinjavanSg = "NINJAVAN_SG",
    644 Janio = "JANIO",
    645 AoCourier = "AO_COURIER",
    646 BrtItSenderRef = "BRT_IT_SENDER_REF",
    647 Sailpost = "SAILPOST",
    648 Lalamove = "LALAMOVE",
    649 NewzealandCouriers = "NEWZEALAND_COURIERS",
    650 Etomars = "ETOMARS",
    651 Virtransport = "VIRTRANSPORT",
    652 Wizmo = "WIZMO",
    653 Palletways = "PALLETWAYS",
    654 IDika = "I_DIKA",
    655 CflLogistics = "CFL_LOGISTICS",
    656 Gemworldwide = "GEMWORLDWIDE",
    657 GlobalExpress = "GLOBAL_EXPRESS",
    658 LogistyxTransgroup = "LOGISTYX_TRANSGROUP",
    659 WestbankCourier = "WESTBANK_COURIER",
    660 ArcoSpedizioni = "ARCO_SPEDIZIONI",
    661 YdhExpress = "YDH_EXPRESS",
    662 Parcelinklogistics = "PARCELINKLOGISTICS",
    663 Cndexpress = "CNDEXPRESS",
    664 NoxNightTimeExpress = "NOX_NIGHT_TIME_EXPRESS",
    665 Aeronet = "AERONET",
    666 Ltianexp = "LTIANEXP",
    667 Integra2Ftp = "INTEGRA2_FTP",
    668 Parcelone = "PARCELONE",
    669 NoxNachtexpress = "NOX_NACHTEXPRESS",
    670 CnChinaPostEms = "CN_CHINA_POST_EMS",
    671 Chukou1 = "CHUKOU1",
    672 GlsSlov = "GLS_SLOV",
    673 OrangeDs = "ORANGE_DS",
    674 JoomLogis = "JOOM_LOGIS",
    675 AusStartrack = "AUS_STARTRACK",
    676 Dhl = "DHL",
    677 GbApc = "GB_APC",
    678 Bondscouriers = "BONDSCOURIERS",
    679 JpnJapanPost = "JPN_JAPAN_POST",
    680 Usps = "USPS",
    681 Winit = "WINIT",
    682 ArgOca = "ARG_OCA",
    683 TwTaiwanPost = "TW_TAIWAN_POST",
    684 DmmNetwork = "DMM_NETWORK",
    685 Tnt = "TNT",
    686 BhPosta = "BH_POSTA",
    687 SwePostnord = "SWE_POSTNORD",
    688 CaCanadaPost = "CA_CANADA_POST",
    689 Wiseloads = "WISELOADS",
    690 AsendiaHk = "ASENDIA_HK",
    691 NldGls = "NLD_GLS",
    692 MexRedpack = "MEX_REDPACK",
    693 JetShip = "JET_SHIP",
    694 DeDhlExpress = "DE_DHL_EXPRESS",
    695 NinjavanThai = "NINJAVAN_THAI",
    696 RabenGroup = "RABEN_GROUP",
    697 EspAsm = "ESP_ASM",
    698 HrvHrvatska = "HRV_HRVATSKA",
    699 GlobalEstes = "GLOBAL_ESTES",
    700 LtuLietuvos = "LTU_LIETUVOS",
    701 BelDhl = "BEL_DHL",
    702 AuAuPost = "AU_AU_POST",
    703 Speedexcourier = "SPEEDEXCOURIER",
    704 FrColis = "FR_COLIS",
    705 Aramex = "ARAMEX",
    706 Dpex = "DPEX",
    707 MysAirpak = "MYS_AIRPAK",
    708 Cuckooexpress = "CUCKOOEXPRESS",
    709 DpdPoland = "DPD_POLAND",
    710 NldPostnl = "NLD_POSTNL",
    711 NimExpress = "NIM_EXPRESS",
    712 Quantium = "QUANTIUM",
    713 Sendle = "SENDLE",
    714 EspRedur = "ESP_REDUR",
    715 Matkahuolto = "MATKAHUOLTO",
    716 Cpacket = "CPACKET",
    717 Posti = "POSTI",
    718 HunterExpress = "HUNTER_EXPRESS",
    719 ChoirExp = "CHOIR_EXP",
    720 LegionExpress = "LEGION_EXPRESS",
    721 AustrianPostExpress = "AUSTRIAN_POST_EXPRESS",
    722 Grupo = "GRUPO",
    723 PostaRo = "POSTA_RO",
    724 InterparcelUk = "INTERPARCEL_UK",
    725 GlobalAbf = "GLOBAL_ABF",
    726 PostenNorge = "POSTEN_NORGE",
    727 XpertDelivery = "XPERT_DELIVERY",
    728 DhlRefr = "DHL_REFR",
    729 DhlHk = "DHL_HK",
    730 SkynetUae = "SKYNET_UAE",
    731 Gojek = "GOJEK",
    732 YodelIntnl = "YODEL_INTNL",
    733 Janco = "JANCO",
    734 Yto = "YTO",
    735 WiseExpress = "WISE_EXPRESS",
    736 JtexpressVn = "JTEXPRESS_VN",
    737 FedexIntlMlserv = "FEDEX_INTL_MLSERV",
    738 Vamox = "VAMOX",
    739 AmsGrp = "AMS_GRP",
    740 DhlJp = "DHL_JP",
    741 Hrparcel = "HRPARCEL",
    742 Geswl = "GESWL",
    743 Bluestar = "BLUESTAR",
    744 CdekTr = "CDEK_TR",
    745 Descartes = "DESCARTES",
    746 DeltecUk = "DELTEC_UK",
    747 DtdcExpress = "DTDC_EXPRESS",
    748 Tourline = "TOURLINE",
    749 BhWorldwide = "BH_WORLDWIDE",
    750 Ocs = "OCS",
    751 YingnuoLogistics = "YINGNUO_LOGISTICS",
    752 Ups = "UPS",
    753 Toll = "TOLL",
    754 PrtSeur = "PRT_SEUR",
    755 DtdcAu = "DTDC_AU",
    756 ThaDynamicLogistics = "THA_DYNAMIC_LOGISTICS",
    757 UbiLogistics = "UBI_LOGISTICS",
    758 FedexCrossborder = "FEDEX_CROSSBORDER",
    759 A1post = "A1POST",
    760 TazmanianFreight = "TAZMANIAN_FREIGHT",
    761 CjIntMy = "CJ_INT_MY",
    762 SaiaFreight = "SAIA_FREIGHT",
    763 SgQxpress = "SG_QXPRESS",
    764 NhansSolutions = "NHANS_SOLUTIONS",
    765 DpdFr = "DPD_FR",
    766 Coordinadora = "COORDINADORA",
    767 Andreani = "ANDREANI",
    768 Doora = "DOORA",
    769 InterparcelNz = "INTERPARCEL_NZ",
    770 PhlJamexpress = "PHL_JAMEXPRESS",
    771 BelBelgiumPost = "BEL_BELGIUM_POST",
    772 UsApc = "US_APC",
    773 IdnPos = "IDN_POS",
    774 FrMondial = "FR_MONDIAL",
    775 DeDhl = "DE_DHL",
    776 HkRpx = "HK_RPX",
    777 DhlPieceid = "DHL_PIECEID",
    778 VnpostEms = "VNPOST_EMS",
    779 Rrdonnelley = "RRDONNELLEY",
    780 DpdDe = "DPD_DE",
    781 DelcartIn = "DELCART_IN",
    782 Imexglobalsolutions = "IMEXGLOBALSOLUTIONS",
    783 Acommerce = "ACOMMERCE",
    784 Eurodis = "EURODIS",
    785 Canpar = "CANPAR",
    786 Gls = "GLS",
    787 IndEcom = "IND_ECOM",
    788 EspEnvialia = "ESP_ENVIALIA",
    789 DhlUk = "DHL_UK",
    790 SmsaExpress = "SMSA_EXPRESS",
    791 TntFr = "TNT_FR",
    792 DexI = "DEX_I",
    793 BudbeeWebhook = "BUDBEE_WEBHOOK",
    794 CopaCourier = "COPA_COURIER",
    795 VnmVietnamPost = "VNM_VIETNAM_POST",
    796 DpdHk = "DPD_HK",
    797 TollNz = "TOLL_NZ",
    798 Echo = "ECHO",
    799 FedexFr = "FEDEX_FR",
    800 Borderexpress = "BORDEREXPRESS",
    801 MailplusJpn = "MAILPLUS_JPN",
    802 TntUkRefr = "TNT_UK_REFR",
    803 Kec = "KEC",
    804 DpdRo = "DPD_RO",
    805 TntJp = "TNT_JP",
    806 ThCj = "TH_CJ",
    807 EcCn = "EC_CN",
    808 FastwayUk = "FASTWAY_UK",
    809 FastwayUs = "FASTWAY_US",
    810 GlsDe = "GLS_DE",
    811 GlsEs = "GLS_ES",
    812 GlsFr = "GLS_FR",
    813 MondialBe = "MONDIAL_BE",
    814 SgtIt = "SGT_IT",
    815 TntCn = "TNT_CN",
    816 TntDe = "TNT_DE",
    817 TntEs = "TNT_ES",
    818 TntPl = "TNT_PL",
    819 Parcelforce = "PARCELFORCE",
    820 SwissPost = "SWISS_POST",
    821 TollIpec = "TOLL_IPEC",
    822 Air21 = "AIR_21",
    823 Airspeed = "AIRSPEED",
    824 Bert = "BERT",
    825 Bluedart = "BLUEDART",
    826 Collectplus = "COLLECTPLUS",
    827 Courierplus = "COURIERPLUS",
    828 CourierPost = "COURIER_POST",
    829 DhlGlobalMail = "DHL_GLOBAL_MAIL",
    830 DpdUk = "DPD_UK",
    831 DeltecDe = "DELTEC_DE",
    832 DeutscheDe = "DEUTSCHE_DE",
    833 Dotzot = "DOTZOT",
    834 EltaGr = "ELTA_GR",
    835 EmsCn = "EMS_CN",
    836 Ecargo = "ECARGO",
    837 Ensenda = "ENSENDA",
    838 FercamIt = "FERCAM_IT",
    839 FastwayZa = "FASTWAY_ZA",
    840 FastwayAu = "FASTWAY_AU",
    841 FirstLogisitcs = "FIRST_LOGISITCS",
    842 Geodis = "GEODIS",
    843 Globegistics = "GLOBEGISTICS",
    844 Greyhound = "GREYHOUND",
    845 JetshipMy = "JETSHIP_MY",
    846 LionParcel = "LION_PARCEL",
    847 Aeroflash = "AEROFLASH",
    848 Ontrac = "ONTRAC",
    849 Sagawa = "SAGAWA",
    850 Siodemka = "SIODEMKA",
    851 Startrack = "STARTRACK",
    852 TntAu = "TNT_AU",
    853 TntIt = "TNT_IT",
    854 Transmission = "TRANSMISSION",
    855 Yamato = "YAMATO",
    856 DhlIt = "DHL_IT",
    857 DhlAt = "DHL_AT",
    858 LogisticsworldwideKr = "LOGISTICSWORLDWIDE_KR",
    859 GlsSpain = "GLS_SPAIN",
    860 AmazonUkApi = "AMAZON_UK_API",
    861 DpdFrReference = "DPD_FR_REFERENCE",
    862 DhlparcelUk = "DHLPARCEL_UK",
    863 Megasave = "MEGASAVE",
    864 Qualitypost = "QUALITYPOST",
    865 IdsLogistics = "IDS_LOGISTICS",
    866 Joyingbox = "JOYINGBOX",
    867 PantherOrderNumber = "PANTHER_ORDER_NUMBER",
    868 WatkinsShepard = "WATKINS_SHEPARD",
    869 Fasttrack = "FASTTRACK",
    870 UpExpress = "UP_EXPRESS",
    871 Elogistica = "ELOGISTICA",
    872 Ecourier = "ECOURIER",
    873 CjPhilippines = "CJ_PHILIPPINES",
    874 Speedex = "SPEEDEX",
    875 Orangeconnex = "ORANGECONNEX",
    876 Tecor = "TECOR",
    877 Saee = "SAEE",
    878 GlsItalyFtp = "GLS_ITALY_FTP",
    879 Delivere = "DELIVERE",
    880 Yycom = "YYCOM",
    881 AdicionalPt = "ADICIONAL_PT",
    882 Dksh = "DKSH",
    883 NipponExpressFtp = "NIPPON_EXPRESS_FTP",
    884 Gols = "GOLS",
    885 Fujexp = "FUJEXP",
    886 Qtrack = "QTRACK",
    887 OmlogisticsApi = "OMLOGISTICS_API",
    888 Gdpharm = "GDPHARM",
    889 MisumiCn = "MISUMI_CN",
    890 AirCanada = "AIR_CANADA",
    891 City56Webhook = "CITY56_WEBHOOK",
    892 SagawaApi = "SAGAWA_API",
    893 Kedaex = "KEDAEX",
    894 PgeonApi = "PGEON_API",
    895 Weworldexpress = "WEWORLDEXPRESS",
    896 JtLogistics = "JT_LOGISTICS",
    897 Trusk = "TRUSK",
    898 Viaxpress = "VIAXPRESS",
    899 DhlSupplychainId = "DHL_SUPPLYCHAIN_ID",
    900 ZuelligpharmaSftp = "ZUELLIGPHARMA_SFTP",
    901 Meest = "MEEST",
    902 TollPriority = "TOLL_PRIORITY",
    903 MothershipApi = "MOTHERSHIP_API",
    904 Capital = "CAPITAL",
    905 EuropaketApi = "EUROPAKET_API",
    906 Hfd = "HFD",
    907 TourlineReference = "TOURLINE_REFERENCE",
    908 GioEcourier = "GIO_ECOURIER",
    909 CnLogistics = "CN_LOGISTICS",
    910 Pandion = "PANDION",
    911 BpostApi = "BPOST_API",
    912 Passportshipping = "PASSPORTSHIPPING",
    913 Pakajo = "PAKAJO",
    914 Dachser = "DACHSER",
    915 YusenSftp = "YUSEN_SFTP",
    916 Shyplite = "SHYPLITE",
    917 Xyy = "XYY",
    918 Mwd = "MWD",
    919 Faxecargo = "FAXECARGO",
    920 Mazet = "MAZET",
    921 FirstLogisticsApi = "FIRST_LOGISTICS_API",
    922 SprintPack = "SPRINT_PACK",
    923 HermesDeFtp = "HERMES_DE_FTP",
    924 Concise = "CONCISE",
    925 KerryExpressTwApi = "KERRY_EXPRESS_TW_API",
    926 Ewe = "EWE",
    927 Fastdespatch = "FASTDESPATCH",
    928 AbcustomSftp = "ABCUSTOM_SFTP",
    929 Chazki = "CHAZKI",
    930 Shippie = "SHIPPIE",
    931 GeodisApi = "GEODIS_API",
    932 NaqelExpress = "NAQEL_EXPRESS",
    933 PapaWebhook = "PAPA_WEBHOOK",
    934 Forwardair = "FORWARDAIR",
    935 DialogoLogisticaApi = "DIALOGO_LOGISTICA_API",
    936 LalamoveApi = "LALAMOVE_API",
    937 Tomydoor = "TOMYDOOR",
    938 KronosWebhook = "KRONOS_WEBHOOK",
    939 Jtcargo = "JTCARGO",
    940 TCat = "T_CAT",
    941 ConciseWebhook = "CONCISE_WEBHOOK",
    942 TeleportWebhook = "TELEPORT_WEBHOOK",
    943 CustomcoApi = "CUSTOMCO_API",
    944 SpxTh = "SPX_TH",
    945 BolloreLogistics = "BOLLORE_LOGISTICS",
    946 ClicklinkSftp = "CLICKLINK_SFTP",
    947 M3logistics = "M3LOGISTICS",
    948 VnpostApi = "VNPOST_API",
    949 AxlehireFtp = "AXLEHIRE_FTP",
    950 Shadowfax = "SHADOWFAX",
    951 MyhermesUkApi = "MYHERMES_UK_API",
    952 Daiichi = "DAIICHI",
    953 MensajerosurbanosApi = "MENSAJEROSURBANOS_API",
    954 Polarspeed = "POLARSPEED",
    955 IdexpressId = "IDEXPRESS_ID",
    956 Payo = "PAYO",
    957 WhistlSftp = "WHISTL_SFTP",
    958 IntexDe = "INTEX_DE",
    959 Trans2u = "TRANS2U",
    960 ProductcaregroupSftp = "PRODUCTCAREGROUP_SFTP",
    961 Bigsmart = "BIGSMART",
    962 ExpeditorsApiRef = "EXPEDITORS_API_REF",
    963 AitworldwideApi = "AITWORLDWIDE_API",
    964 Worldcourier = "WORLDCOURIER",
    965 Quiqup = "QUIQUP",
    966 AgedissSftp = "AGEDISS_SFTP",
    967 AndreaniApi = "ANDREANI_API",
    968 Crlexpress = "CRLEXPRESS",
    969 Smartcat = "SMARTCAT",
    970 Crossflight = "CROSSFLIGHT",
    971 Procarrier = "PROCARRIER",
    972 DhlReferenceApi = "DHL_REFERENCE_API",
    973 SeinoApi = "SEINO_API",
    974 Wspexpress = "WSPEXPRESS",
    975 Kronos = "KRONOS",
    976 TotalExpressApi = "TOTAL_EXPRESS_API",
    977 Parcll = "PARCLL",
    978 Xpedigo = "XPEDIGO",
    979 StarTrackWebhook = "STAR_TRACK_WEBHOOK",
    980 Gpost = "GPOST",
    981 Ucs = "UCS",
    982 Dmfgroup = "DMFGROUP",
    983 CoordinadoraApi = "COORDINADORA_API",
    984 Marken = "MARKEN",
    985 Ntl = "NTL",
    986 Redjepakketje = "REDJEPAKKETJE",
    987 AlliedExpressFtp = "ALLIED_EXPRESS_FTP",
    988 MondialrelayEs = "MONDIALRELAY_ES",
    989 NaekoFtp = "NAEKO_FTP",
    990 Mhi = "MHI",
    991 Shippify = "SHIPPIFY",
    992 MalcaAmitApi = "MALCA_AMIT_API",
    993 JtexpressSgApi = "JTEXPRESS_SG_API",
    994 DachserWeb = "DACHSER_WEB",
    995 Flightlg = "FLIGHTLG",
    996 Cago = "CAGO",
    997 Com1express = "COM1EXPRESS",
    998 TonamiFtp = "TONAMI_FTP",
    999 Packfleet = "PACKFLEET",
    1000 PurolatorInternational = "PUROLATOR_INTERNATIONAL",
    1001 WineshippingWebhook = "WINESHIPPING_WEBHOOK",
    1002 DhlEsSftp = "DHL_ES_SFTP",
    1003 PchomeApi = "PCHOME_API",
    1004 CeskapostaApi = "CESKAPOSTA_API",
    1005 Gorush = "GORUSH",
    1006 Homerunner = "HOMERUNNER",
    1007 AmazonOrder = "AMAZON_ORDER",
    1008 EfwnowApi = "EFWNOW_API",
    1009 CblLogisticaApi = "CBL_LOGISTICA_API",
    1010 Nimbuspost = "NIMBUSPOST",
    1011 LogwinLogistics = "LOGWIN_LOGISTICS",
    1012 NowlogApi = "NOWLOG_API",
    1013 DpdNl = "DPD_NL",
    1014 Godependable = "GODEPENDABLE",
    1015 Esdex = "ESDEX",
    1016 LogisystemsSftp = "LOGISYSTEMS_SFTP",
    1017 Expeditors = "EXPEDITORS",
    1018 SntglobalApi = "SNTGLOBAL_API",
    1019 Shipx = "SHIPX",
    1020 QintlApi = "QINTL_API",
    1021 Packs = "PACKS",
    1022 PostnlInternational = "POSTNL_INTERNATIONAL",
    1023 AmazonEmailPush = "AMAZON_EMAIL_PUSH",
    1024 DhlApi = "DHL_API",
    1025 Spx = "SPX",
    1026 Axlehire = "AXLEHIRE",
    1027 Icscourier = "ICSCOURIER",
    1028 DialogoLogistica = "DIALOGO_LOGISTICA",
    1029 ShunbangExpress = "SHUNBANG_EXPRESS",
    1030 TcsApi = "TCS_API",
    1031 SfExpressCn = "SF_EXPRESS_CN",
    1032 Packeta = "PACKETA",
    1033 SicTeliway = "SIC_TELIWAY",
    1034 MondialrelayFr = "MONDIALRELAY_FR",
    1035 IntimeFtp = "INTIME_FTP",
    1036 JdExpress = "JD_EXPRESS",
    1037 Fastbox = "FASTBOX",
    1038 Patheon = "PATHEON",
    1039 IndiaPost = "INDIA_POST",
    1040 TipsaRef = "TIPSA_REF",
    1041 Ecofreight = "ECOFREIGHT",
    1042 Vox = "VOX",
    1043 DirectfreightAuRef = "DIRECTFREIGHT_AU_REF",
    1044 BesttransportSftp = "BESTTRANSPORT_SFTP",
    1045 AustraliaPostApi = "AUSTRALIA_POST_API",
    1046 FragilepakSftp = "FRAGILEPAK_SFTP",
    1047 Flipxp = "FLIPXP",
    1048 ValueWebhook = "VALUE_WEBHOOK",
    1049 Daeshin = "DAESHIN",
    1050 Sherpa = "SHERPA",
    1051 MwdApi = "MWD_API",
    1052 Smartkargo = "SMARTKARGO",
    1053 DnjExpress = "DNJ_EXPRESS",
    1054 Gopeople = "GOPEOPLE",
    1055 MysendleApi = "MYSENDLE_API",
    1056 AramexApi = "ARAMEX_API",
    1057 Pidge = "PIDGE",
    1058 Thaiparcels = "THAIPARCELS",
    1059 PantherReferenceApi = "PANTHER_REFERENCE_API",
    1060 Postaplus = "POSTAPLUS",
    1061 Buffalo = "BUFFALO",
    1062 UEnvios = "U_ENVIOS",
    1063 EliteCo = "ELITE_CO",
    1064 Barqexp = "BARQEXP",
    1065 RocheInternalSftp = "ROCHE_INTERNAL_SFTP",
    1066 DbschenkerIceland = "DBSCHENKER_ICELAND",
    1067 TntFrReference = "TNT_FR_REFERENCE",
    1068 Newgisticsapi = "NEWGISTICSAPI",
    1069 Glovo = "GLOVO",
    1070 GwlogisApi = "GWLOGIS_API",
    1071 SpreetailApi = "SPREETAIL_API",
    1072 Moova = "MOOVA",
    1073 Plycongroup = "PLYCONGROUP",
    1074 UspsWebhook = "USPS_WEBHOOK",
    1075 Reimaginedelivery = "REIMAGINEDELIVERY",
    1076 EdfFtp = "EDF_FTP",
    1077 Dao365 = "DAO365",
    1078 BiocairFtp = "BIOCAIR_FTP",
    1079 RansaWebhook = "RANSA_WEBHOOK",
    1080 Shipxpres = "SHIPXPRES",
    1081 CourantPlusApi = "COURANT_PLUS_API",
    1082 Shipa = "SHIPA",
    1083 Homelogistics = "HOMELOGISTICS",
    1084 Dx = "DX",
    1085 PosteItalianePaccocelere = "POSTE_ITALIANE_PACCOCELERE",
    1086 TollWebhook = "TOLL_WEBHOOK",
    1087 LctbrApi = "LCTBR_API",
    1088 DxFreight = "DX_FREIGHT",
    1089 DhlSftp = "DHL_SFTP",
    1090 Shiprocket = "SHIPROCKET",
    1091 UberWebhook = "UBER_WEBHOOK",
    1092 Statovernight = "STATOVERNIGHT",
    1093 Burd = "BURD",
    1094 Fastship = "FASTSHIP",
    1095 IbventureWebhook = "IBVENTURE_WEBHOOK",
    1096 GatiKweApi = "GATI_KWE_API",
    1097 CryopdpFtp = "CRYOPDP_FTP",
    1098 Hubbed = "HUBBED",
    1099 TipsaApi = "TIPSA_API",
    1100 Araskargo = "ARASKARGO",
    1101 ThijsNl = "THIJS_NL",
    1102 AtshealthcareReference = "ATSHEALTHCARE_REFERENCE",
    1103 N99minutos = "99MINUTOS",
    1104 HellenicPost = "HELLENIC_POST",
    1105 HsmGlobal = "HSM_GLOBAL",
    1106 Mnx = "MNX",
    1107 Nmtransfer = "NMTRANSFER",
    1108 Logysto = "LOGYSTO",
    1109 IndiaPostInt = "INDIA_POST_INT",
    1110 AmazonFbaSwishipIn = "AMAZON_FBA_SWISHIP_IN",
    1111 SrtTransport = "SRT_TRANSPORT",
    1112 Bomi = "BOMI",
    1113 DeliverrSftp = "DELIVERR_SFTP",
    1114 Hsdexpress = "HSDEXPRESS",
    1115 SimpletireWebhook = "SIMPLETIRE_WEBHOOK",
    1116 HunterExpressSftp = "HUNTER_EXPRESS_SFTP",
    1117 UpsApi = "UPS_API",
    1118 WooyoungLogisticsSftp = "WOOYOUNG_LOGISTICS_SFTP",
    1119 PhseApi = "PHSE_API",
    1120 WishEmailPush = "WISH_EMAIL_PUSH",
    1121 Northline = "NORTHLINE",
    1122 Medafrica = "MEDAFRICA",
    1123 DpdAtSftp = "DPD_AT_SFTP",
    1124 Anteraja = "ANTERAJA",
    1125 DhlGlobalForwardingApi = "DHL_GLOBAL_FORWARDING_API",
    1126 LbcexpressApi = "LBCEXPRESS_API",
    1127 Simsglobal = "SIMSGLOBAL",
    1128 Cdldelivers = "CDLDELIVERS",
    1129 Typ = "TYP",
    1130 TestingCourierWebhook = "TESTING_COURIER_WEBHOOK",
    1131 PandagoApi = "PANDAGO_API",
    1132 RoyalMailFtp = "ROYAL_MAIL_FTP",
    1133 Thunderexpress = "THUNDEREXPRESS",
    1134 SecretlabWebhook = "SECRETLAB_WEBHOOK",
    1135 Setel = "SETEL",
    1136 JdWorldwide = "JD_WORLDWIDE",
    1137 DpdRuApi = "DPD_RU_API",
    1138 ArgentsWebhook = "ARGENTS_WEBHOOK",
    1139 Postone = "POSTONE",
    1140 Tusklogistics = "TUSKLOGISTICS",
    1141 RhenusUkApi = "RHENUS_UK_API",
    1142 TaqbinSgApi = "TAQBIN_SG_API",
    1143 InntralogSftp = "INNTRALOG_SFTP",
    1144 Dayross = "DAYROSS",
    1145 CorreosexpressApi = "CORREOSEXPRESS_API",
    1146 InternationalSeurApi = "INTERNATIONAL_SEUR_API",
    1147 YodelApi = "YODEL_API",
    1148 Heroexpress = "HEROEXPRESS",
    1149 DhlSupplychainIn = "DHL_SUPPLYCHAIN_IN",
    1150 UrgentCargus = "URGENT_CARGUS",
    1151 Frontdoorcorp = "FRONTDOORCORP",
    1152 JtexpressPh = "JTEXPRESS_PH",
    1153 ParcelstarsWebhook = "PARCELSTARS_WEBHOOK",
    1154 DpdSkSftp = "DPD_SK_SFTP",
    1155 Movianto = "MOVIANTO",
    1156 OzepartsShipping = "OZEPARTS_SHIPPING",
    1157 Kargomkolay = "KARGOMKOLAY",
    1158 Trunkrs = "TRUNKRS",
    1159 OmnirpsWebhook = "OMNIRPS_WEBHOOK",
    1160 Chilexpress = "CHILEXPRESS",
    1161 TestingCourier = "TESTING_COURIER",
    1162 JneApi = "JNE_API",
    1163 BjshomedeliveryFtp = "BJSHOMEDELIVERY_FTP",
    1164 DexpressWebhook = "DEXPRESS_WEBHOOK",
    1165 UspsApi = "USPS_API",
    1166 Transvirtual = "TRANSVIRTUAL",
    1167 SolisticaApi = "SOLISTICA_API",
    1168 ChienventureWebhook = "CHIENVENTURE_WEBHOOK",
    1169 DpdUkSftp = "DPD_UK_SFTP",
    1170 InpostUk = "INPOST_UK",
    1171 Javit = "JAVIT",
    1172 ZtoDomestic = "ZTO_DOMESTIC",
    1173 DhlGtApi = "DHL_GT_API",
    1174 CevaTracking = "CEVA_TRACKING",
    1175 KomonExpress = "KOMON_EXPRESS",
    1176 EastwestcourierFtp = "EASTWESTCOURIER_FTP",
    1177 Danniao = "DANNIAO",
    1178 Spectran = "SPECTRAN",
    1179 DeliverIt = "DELIVER_IT",
    1180 Relaiscolis = "RELAISCOLIS",
    1181 GlsSpainApi = "GLS_SPAIN_API",
    1182 Postplus = "POSTPLUS",
    1183 Airterra = "AIRTERRA",
    1184 GioEcourierApi = "GIO_ECOURIER_API",
    1185 DpdChSftp = "DPD_CH_SFTP",
    1186 FedexApi = "FEDEX_API",
    1187 Intersmarttrans = "INTERSMARTTRANS",
    1188 HermesUkSftp = "HERMES_UK_SFTP",
    1189 ExelotFtp = "EXELOT_FTP",
    1190 DhlPaApi = "DHL_PA_API",
    1191 VirtransportSftp = "VIRTRANSPORT_SFTP",
    1192 Worldnet = "WORLDNET",
    1193 InstaboxWebhook = "INSTABOX_WEBHOOK",
    1194 Kng = "KNG",
    1195 FlashexpressWebhook = "FLASHEXPRESS_WEBHOOK",
    1196 MagyarPostaApi = "MAGYAR_POSTA_API",
    1197 WeshipApi = "WESHIP_API",
    1198 OhiWebhook = "OHI_WEBHOOK",
    1199 Mudita = "MUDITA",
    1200 BluedartApi = "BLUEDART_API",
    1201 TCatApi = "T_CAT_API",
    1202 Ads = "ADS",
    1203 HermesIt = "HERMES_IT",
    1204 FitzmarkApi = "FITZMARK_API",
    1205 PostiApi = "POSTI_API",
    1206 SmsaExpressWebhook = "SMSA_EXPRESS_WEBHOOK",
    1207 TamergroupWebhook = "TAMERGROUP_WEBHOOK",
    1208 Livrapide = "LIVRAPIDE",
    1209 NipponExpress = "NIPPON_EXPRESS",
    1210 Bettertrucks = "BETTERTRUCKS",
    1211 Fan = "FAN",
    1212 PbUspsflatsFtp = "PB_USPSFLATS_FTP",
    1213 Parcelright = "PARCELRIGHT",
    1214 Ithinklogistics = "ITHINKLOGISTICS",
    1215 KerryExpressThWebhook = "KERRY_EXPRESS_TH_WEBHOOK",
    1216 Ecoutier = "ECOUTIER",
    1217 Showl = "SHOWL",
    1218 BrtItApi = "BRT_IT_API",
    1219 RixonhkApi = "RIXONHK_API",
    1220 DbschenkerApi = "DBSCHENKER_API",
    1221 Ilyanglogis = "ILYANGLOGIS",
    1222 MailBoxEtc = "MAIL_BOX_ETC",
    1223 Weship = "WESHIP",
    1224 DhlGlobalMailApi = "DHL_GLOBAL_MAIL_API",
    1225 Activos24Api = "ACTIVOS24_API",
    1226 Atshealthcare = "ATSHEALTHCARE",
    1227 Luwjistik = "LUWJISTIK",
    1228 GwWorld = "GW_WORLD",
    1229 FairsendenApi = "FAIRSENDEN_API",
    1230 ServipWebhook = "SERVIP_WEBHOOK",
    1231 Swiship = "SWISHIP",
    1232 Tanet = "TANET",
    1233 HotsinCargo = "HOTSIN_CARGO",
    1234 Direx = "DIREX",
    1235 Huantong = "HUANTONG",
    1236 ImileApi = "IMILE_API",
    1237 Bdmnet = "BDMNET",
    1238 Auexpress = "AUEXPRESS",
    1239 Nytlogistics = "NYTLOGISTICS",
    1240 DsvReference = "DSV_REFERENCE",
    1241 NovofarmaWebhook = "NOVOFARMA_WEBHOOK",
    1242 AitworldwideSftp = "AITWORLDWIDE_SFTP",
    1243 Shopolive = "SHOPOLIVE",
    1244 FnfZa = "FNF_ZA",
    1245 DhlEcommerceGc = "DHL_ECOMMERCE_GC",
    1246 Fetchr = "FETCHR",
    1247 StarlinksApi = "STARLINKS_API",
    1248 Yyexpress = "YYEXPRESS",
    1249 Servientrega = "SERVIENTREGA",
    1250 Hanjin = "HANJIN",
    1251 SpanishSeurFtp = "SPANISH_SEUR_FTP",
    1252 DxB2bConnum = "DX_B2B_CONNUM",
    1253 HelthjemApi = "HELTHJEM_API",
    1254 Inexpost = "INEXPOST",
    1255 A2bBa = "A2B_BA",
    1256 RhenusGroup = "RHENUS_GROUP",
    1257 SberlogisticsRu = "SBERLOGISTICS_RU",
    1258 MalcaAmit = "MALCA_AMIT",
    1259 Ppl = "PPL",
    1260 OsmWorldwideSftp = "OSM_WORLDWIDE_SFTP",
    1261 Acilogistix = "ACILOGISTIX",
    1262 Optimacourier = "OPTIMACOURIER",
    1263 NovaPoshtaApi = "NOVA_POSHTA_API",
    1264 Loggi = "LOGGI",
    1265 Yifan = "YIFAN",
    1266 Mydynalogic = "MYDYNALOGIC",
    1267 Morninglobal = "MORNINGLOBAL",
    1268 ConciseApi = "CONCISE_API",
    1269 Fxtran = "FXTRAN",
    1270 DeliveryourparcelZa = "DELIVERYOURPARCEL_ZA",
    1271 Uparcel = "UPARCEL",
    1272 MobiBr = "MOBI_BR",
    1273 LoginextWebhook = "LOGINEXT_WEBHOOK",
    1274 Ems = "EMS",
    1275 Speedy = "SPEEDY",
} }
