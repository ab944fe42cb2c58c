// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `tracking_info` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The carrier; for `OTHER`, set its name in `carrier_name_other`.
///
/// The values of `tracking_info.carrier_name` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CarrierName {
    /// `UPS`
    Ups,
    /// `USPS`
    Usps,
    /// `FEDEX`
    Fedex,
    /// `AIRBORNE_EXPRESS`
    AirborneExpress,
    /// `DHL`
    Dhl,
    /// `AIRSURE`
    Airsure,
    /// `ROYAL_MAIL`
    RoyalMail,
    /// `PARCELFORCE`
    Parcelforce,
    /// `SWIFTAIR`
    Swiftair,
    /// `OTHER`
    Other,
    /// `UK_PARCELFORCE`
    UkParcelforce,
    /// `UK_ROYALMAIL_SPECIAL`
    UkRoyalmailSpecial,
    /// `UK_ROYALMAIL_RECORDED`
    UkRoyalmailRecorded,
    /// `UK_ROYALMAIL_INT_SIGNED`
    UkRoyalmailIntSigned,
    /// `UK_ROYALMAIL_AIRSURE`
    UkRoyalmailAirsure,
    /// `UK_UPS`
    UkUps,
    /// `UK_FEDEX`
    UkFedex,
    /// `UK_AIRBORNE_EXPRESS`
    UkAirborneExpress,
    /// `UK_DHL`
    UkDhl,
    /// `UK_OTHER`
    UkOther,
    /// `UK_CANNOT_PROV_TRACK`
    UkCannotProvTrack,
    /// `UK_CANNOT_PROVIDE_TRACKING`
    UkCannotProvideTracking,
    /// `CA_CANADA_POST`
    CaCanadaPost,
    /// `CA_PUROLATOR`
    CaPurolator,
    /// `CA_CANPAR`
    CaCanpar,
    /// `CA_LOOMIS`
    CaLoomis,
    /// `CA_TNT`
    CaTnt,
    /// `TNT`
    Tnt,
    /// `CA_OTHER`
    CaOther,
    /// `CA_CANNOT_PROV_TRACK`
    CaCannotProvTrack,
    /// `DE_DP_DHL_WITHIN_EUROPE`
    DeDpDhlWithinEurope,
    /// `DE_DP_DHL_T_AND_T_EXPRESS`
    DeDpDhlTAndTExpress,
    /// `DE_DHL_DP_INTL_SHIPMENTS`
    DeDhlDpIntlShipments,
    /// `CA_CANNOT_PROVIDE_TRACKING`
    CaCannotProvideTracking,
    /// `DE_GLS`
    DeGls,
    /// `DE_DPD_DELISTACK`
    DeDpdDelistackV,
    /// `DE_HERMES`
    DeHermes,
    /// `DE_UPS`
    DeUps,
    /// `DE_FEDEX`
    DeFedex,
    /// `DE_TNT`
    DeTnt,
    /// `DE_OTHER`
    DeOther,
    /// `FR_CHRONOPOST`
    FrChronopost,
    /// `FR_COLIPOSTE`
    FrColiposte,
    /// `FR_DHL`
    FrDhl,
    /// `FR_UPS`
    FrUps,
    /// `FR_FEDEX`
    FrFedex,
    /// `FR_TNT`
    FrTnt,
    /// `FR_GLS`
    FrGls,
    /// `FR_OTHER`
    FrOther,
    /// `IT_POSTE_ITALIA`
    ItPosteItalia,
    /// `IT_DHL`
    ItDhl,
    /// `IT_UPS`
    ItUps,
    /// `IT_FEDEX`
    ItFedex,
    /// `IT_TNT`
    ItTnt,
    /// `IT_GLS`
    ItGls,
    /// `IT_OTHER`
    ItOther,
    /// `AU_AUSTRALIA_POST_EP_PLAT`
    AuAustraliaPostEpPlat,
    /// `AU_AUSTRALIA_POST_EPARCEL`
    AuAustraliaPostEparcel,
    /// `AU_AUSTRALIA_POST_EMS`
    AuAustraliaPostEms,
    /// `AU_DHL`
    AuDhl,
    /// `AU_STAR_TRACK_EXPRESS`
    AuStarTrackExpress,
    /// `AU_UPS`
    AuUps,
    /// `AU_FEDEX`
    AuFedex,
    /// `AU_TNT`
    AuTnt,
    /// `AU_TOLL_IPEC`
    AuTollIpec,
    /// `AU_OTHER`
    AuOther,
    /// `FR_SUIVI`
    FrSuivi,
    /// `IT_EBOOST_SDA`
    ItEboostSda,
    /// `ES_CORREOS_DE_ESPANA`
    EsCorreosDeEspana,
    /// `ES_DHL`
    EsDhl,
    /// `ES_UPS`
    EsUps,
    /// `ES_FEDEX`
    EsFedex,
    /// `ES_TNT`
    EsTnt,
    /// `ES_OTHER`
    EsOther,
    /// `AT_AUSTRIAN_POST_EMS`
    AtAustrianPostEms,
    /// `AT_AUSTRIAN_POST_PPRIME`
    AtAustrianPostPprime,
    /// `BE_CHRONOPOST`
    BeChronopost,
    /// `BE_TAXIPOST`
    BeTaxipost,
    /// `CH_SWISS_POST_EXPRES`
    ChSwissPostExpres,
    /// `CH_SWISS_POST_PRIORITY`
    ChSwissPostPriority,
    /// `CN_CHINA_POST`
    CnChinaPost,
    /// `HK_HONGKONG_POST`
    HkHongkongPost,
    /// `IE_AN_POST_SDS_EMS`
    IeAnPostSdsEms,
    /// `IE_AN_POST_SDS_PRIORITY`
    IeAnPostSdsPriority,
    /// `IE_AN_POST_REGISTERED`
    IeAnPostRegistered,
    /// `IE_AN_POST_SWIFTPOST`
    IeAnPostSwiftpost,
    /// `IN_INDIAPOST`
    InIndiapost,
    /// `JP_JAPANPOST`
    JpJapanpost,
    /// `KR_KOREA_POST`
    KrKoreaPost,
    /// `NL_TPG`
    NlTpg,
    /// `SG_SINGPOST`
    SgSingpost,
    /// `TW_CHUNGHWA_POST`
    TwChunghwaPost,
    /// `CN_CHINA_POST_EMS`
    CnChinaPostEms,
    /// `CN_FEDEX`
    CnFedex,
    /// `CN_TNT`
    CnTnt,
    /// `CN_UPS`
    CnUps,
    /// `CN_OTHER`
    CnOther,
    /// `NL_TNT`
    NlTnt,
    /// `NL_DHL`
    NlDhl,
    /// `NL_UPS`
    NlUps,
    /// `NL_FEDEX`
    NlFedex,
    /// `NL_KIALA`
    NlKiala,
    /// `BE_KIALA`
    BeKiala,
    /// `PL_POCZTA_POLSKA`
    PlPocztaPolska,
    /// `PL_POCZTEX`
    PlPocztex,
    /// `PL_GLS`
    PlGls,
    /// `PL_MASTERLINK`
    PlMasterlink,
    /// `PL_TNT`
    PlTnt,
    /// `PL_DHL`
    PlDhl,
    /// `PL_UPS`
    PlUps,
    /// `PL_FEDEX`
    PlFedex,
    /// `JP_SAGAWA_KYUU_BIN`
    JpSagawaKyuuBin,
    /// `JP_NITTSU_PELICAN_BIN`
    JpNittsuPelicanBin,
    /// `JP_KURO_NEKO_YAMATO_UNYUU`
    JpKuroNekoYamatoUnyuu,
    /// `JP_TNT`
    JpTnt,
    /// `JP_DHL`
    JpDhl,
    /// `JP_UPS`
    JpUps,
    /// `JP_FEDEX`
    JpFedex,
    /// `NL_PICKUP`
    NlPickup,
    /// `NL_INTANGIBLE`
    NlIntangible,
    /// `NL_ABC_MAIL`
    NlAbcMail,
    /// `HK_FOUR_PX_EXPRESS`
    HkFourPxExpress,
    /// `HK_FLYT_EXPRESS`
    HkFlytExpress,
    /// `US_ASCENDIA`
    UsAscendia,
    /// `US_ENSENDA`
    UsEnsenda,
    /// `US_GLOBEGISTICS`
    UsGlobegistics,
    /// `US_ONTRAC`
    UsOntrac,
    /// `RRDONNELLEY`
    Rrdonnelley,
    /// `ASENDIA_UK`
    AsendiaUk,
    /// `UK_COLLECTPLUS`
    UkCollectplus,
    /// `UK_DPD`
    UkDpd,
    /// `UK_HERMESWORLD`
    UkHermesworld,
    /// `UK_INTERLINK_EXPRESS`
    UkInterlinkExpress,
    /// `UK_TNT`
    UkTnt,
    /// `UK_UK_MAIL`
    UkUkMail,
    /// `UK_YODEL`
    UkYodel,
    /// `BUYLOGIC`
    Buylogic,
    /// `CN_EMS`
    CnEms,
    /// `CHINA_POST`
    ChinaPost,
    /// `CNEXPS`
    Cnexps,
    /// `CPACKET`
    Cpacket,
    /// `CUCKOOEXPRESS`
    Cuckooexpress,
    /// `CN_EC`
    CnEc,
    /// `CN_EMPS`
    CnEmps,
    /// `DE_ASENDIA`
    DeAsendia,
    /// `UK_DELTEC`
    UkDeltec,
    /// `DE_DEUTSCHE`
    DeDeutsche,
    /// `DE_DPD`
    DeDpd,
    /// `RABEN_GROUP`
    RabenGroup,
    /// `GLOBAL_TNT`
    GlobalTnt,
    /// `ADSONE`
    Adsone,
    /// `AU_AU_POST`
    AuAuPost,
    /// `BONDSCOURIERS`
    Bondscouriers,
    /// `COURIERS_PLEASE`
    CouriersPlease,
    /// `DTDC_AU`
    DtdcAu,
    /// `AU_FASTWAY`
    AuFastway,
    /// `HUNTER_EXPRESS`
    HunterExpress,
    /// `SENDLE`
    Sendle,
    /// `AUS_TOLL`
    AusToll,
    /// `TOLL`
    Toll,
    /// `UBI_LOGISTICS`
    UbiLogistics,
    /// `OMNIPARCEL`
    Omniparcel,
    /// `QUANTIUM`
    Quantium,
    /// `CN_SF_EXPRESS`
    CnSfExpress,
    /// `SEKOLOGISTICS`
    Sekologistics,
    /// `HK_TAQBIN`
    HkTaqbin,
    /// `GB_APC`
    GbApc,
    /// `CA_CANPAR_COURIER`
    CaCanparCourier,
    /// `GLOBAL_ESTES`
    GlobalEstes,
    /// `CA_GREYHOUND`
    CaGreyhound,
    /// `PUROLATOR`
    Purolator,
    /// `US_RL`
    UsRl,
    /// `IT_BRT`
    ItBrt,
    /// `DMM_NETWORK`
    DmmNetwork,
    /// `IT_FERCAM`
    ItFercam,
    /// `HERMES_IT`
    HermesIt,
    /// `IT_POSTE_ITALIANE`
    ItPosteItaliane,
    /// `IT_SDA`
    ItSda,
    /// `IT_SGT`
    ItSgt,
    /// `GLOBAL_SKYNET`
    GlobalSkynet,
    /// `FR_BERT`
    FrBert,
    /// `FR_COLIS`
    FrColis,
    /// `FR_GEODIS`
    FrGeodis,
    /// `FR_LAPOSTE`
    FrLaposte,
    /// `FR_TELIWAY`
    FrTeliway,
    /// `DPD_POLAND`
    DpdPoland,
    /// `INPOST_PACZKOMATY`
    InpostPaczkomaty,
    /// `POL_POCZTA`
    PolPoczta,
    /// `POL_SIODEMKA`
    PolSiodemka,
    /// `ESP_CORREOS`
    EspCorreos,
    /// `ES_CORREOS`
    EsCorreos,
    /// `ESP_NACEX`
    EspNacex,
    /// `ESP_ASM`
    EspAsm,
    /// `ESP_REDUR`
    EspRedur,
    /// `CBL_LOGISTICA`
    CblLogistica,
    /// `EKART`
    Ekart,
    /// `IND_DELHIVERY`
    IndDelhivery,
    /// `IND_BLUEDART`
    IndBluedart,
    /// `IND_DTDC`
    IndDtdc,
    /// `IND_PROFESSIONAL_COURIERS`
    IndProfessionalCouriers,
    /// `IND_REDEXPRESS`
    IndRedexpress,
    /// `IND_XPRESSBEES`
    IndXpressbees,
    /// `IND_DOTZOT`
    IndDotzot,
    /// `THA_KERRY`
    ThaKerry,
    /// `SENDIT`
    Sendit,
    /// `ACOMMERCE`
    Acommerce,
    /// `NINJAVAN_THAI`
    NinjavanThai,
    /// `NIM_EXPRESS`
    NimExpress,
    /// `THA_THAILAND_POST`
    ThaThailandPost,
    /// `THA_DYNAMIC_LOGISTICS`
    ThaDynamicLogistics,
    /// `ALPHAFAST`
    Alphafast,
    /// `FASTRAK_TH`
    FastrakTh,
    /// `EPARCEL_KR`
    EparcelKr,
    /// `CJ_KOREA_THAI`
    CjKoreaThai,
    /// `RINCOS`
    Rincos,
    /// `KOR_KOREA_POST`
    KorKoreaPost,
    /// `KOR_CJ`
    KorCj,
    /// `KOR_ECARGO`
    KorEcargo,
    /// `SREKOREA`
    Srekorea,
    /// `ROCKETPARCEL`
    Rocketparcel,
    /// `BG_BULGARIAN_POST`
    BgBulgarianPost,
    /// `JPN_JAPAN_POST`
    JpnJapanPost,
    /// `JPN_YAMATO`
    JpnYamato,
    /// `JPN_SAGAWA`
    JpnSagawa,
    /// `TUR_PTT`
    TurPtt,
    /// `AUT_AUSTRIAN_POST`
    AutAustrianPost,
    /// `AU_AUSTRIAN_POST`
    AuAustrianPost,
    /// `RUSSIAN_POST`
    RussianPost,
    /// `BEL_DHL`
    BelDhl,
    /// `FR_MONDIAL`
    FrMondial,
    /// `EU_BPOST`
    EuBpost,
    /// `LANDMARK_GLOBAL`
    LandmarkGlobal,
    /// `IDN_POS`
    IdnPos,
    /// `IDN_POS_INT`
    IdnPosInt,
    /// `IDN_JNE`
    IdnJne,
    /// `IDN_PANDU`
    IdnPandu,
    /// `RPX`
    Rpx,
    /// `IDN_TIKI`
    IdnTiki,
    /// `IDN_LION_PARCEL`
    IdnLionParcel,
    /// `NINJAVAN_ID`
    NinjavanId,
    /// `IDN_WAHANA`
    IdnWahana,
    /// `IDN_FIRST_LOGISTICS`
    IdnFirstLogistics,
    /// `UK_AN_POST`
    UkAnPost,
    /// `DPD`
    Dpd,
    /// `UK_FASTWAY`
    UkFastway,
    /// `UK_NIGHTLINE`
    UkNightline,
    /// `WISELOADS`
    Wiseloads,
    /// `GR_ELTA`
    GrElta,
    /// `GRC_ACS`
    GrcAcs,
    /// `GR_GENIKI`
    GrGeniki,
    /// `NINJAVAN_PHILIPPINES`
    NinjavanPhilippines,
    /// `PHL_XEND_EXPRESS`
    PhlXendExpress,
    /// `PHL_LBC`
    PhlLbc,
    /// `PHL_JAMEXPRESS`
    PhlJamexpress,
    /// `PHL_AIRSPEED`
    PhlAirspeed,
    /// `PHL_RAF`
    PhlRaf,
    /// `DIRECTLOG`
    Directlog,
    /// `BRA_CORREIOS`
    BraCorreios,
    /// `NLD_DHL`
    NldDhl,
    /// `NLD_POSTNL`
    NldPostnl,
    /// `NLD_GLS`
    NldGls,
    /// `NLD_TRANSMISSION`
    NldTransmission,
    /// `CORREOS_DE_MEXICO`
    CorreosDeMexico,
    /// `MEX_ESTAFETA`
    MexEstafeta,
    /// `MEX_SENDA`
    MexSenda,
    /// `MEX_REDPACK`
    MexRedpack,
    /// `MEX_AEROFLASH`
    MexAeroflash,
    /// `NATIONWIDE_MY`
    NationwideMy,
    /// `MYS_MYS_POST`
    MysMysPost,
    /// `MYS_TAQBIN`
    MysTaqbin,
    /// `MYS_SKYNET`
    MysSkynet,
    /// `MYS_CITYLINK`
    MysCitylink,
    /// `MYS_AIRPAK`
    MysAirpak,
    /// `NINJAVAN_MY`
    NinjavanMy,
    /// `KANGAROO_MY`
    KangarooMy,
    /// `VNM_VIETNAM_POST`
    VnmVietnamPost,
    /// `VNPOST_EMS`
    VnpostEms,
    /// `PRT_INT_SEUR`
    PrtIntSeur,
    /// `PRT_CTT`
    PrtCtt,
    /// `PRT_CHRONOPOST`
    PrtChronopost,
    /// `PRT_SEUR`
    PrtSeur,
    /// `ADICIONAL`
    Adicional,
    /// `LTU_LIETUVOS`
    LtuLietuvos,
    /// `DPEX`
    Dpex,
    /// `LWE_HK`
    LweHk,
    /// `SG_SG_POST`
    SgSgPost,
    /// `SG_TAQBIN`
    SgTaqbin,
    /// `SG_NINJAVAN`
    SgNinjavan,
    /// `SG_ZALORA`
    SgZalora,
    /// `JET_SHIP`
    JetShip,
    /// `SG_PARCELPOST`
    SgParcelpost,
    /// `CHE_SWISS_POST`
    CheSwissPost,
    /// `ASENDIA_HK`
    AsendiaHk,
    /// `HUN_MAGYAR`
    HunMagyar,
    /// `POSTNORD_LOGISTICS`
    PostnordLogistics,
    /// `SWE_DIRECTLINK`
    SweDirectlink,
    /// `SWE_POSTNORD`
    SwePostnord,
    /// `SWE_DB`
    SweDb,
    /// `CZE_CESKA`
    CzeCeska,
    /// `NZ_NZ_POST`
    NzNzPost,
    /// `NZ_COURIER_POST`
    NzCourierPost,
    /// `FASTWAY_NZ`
    FastwayNz,
    /// `TW_TAIWAN_POST`
    TwTaiwanPost,
    /// `SPREADEL`
    Spreadel,
    /// `ARE_EMIRATES_POST`
    AreEmiratesPost,
    /// `AXL`
    Axl,
    /// `CYP_CYPRUS_POST`
    CypCyprusPost,
    /// `HRV_HRVATSKA`
    HrvHrvatska,
    /// `NOR_POSTEN`
    NorPosten,
    /// `RAM`
    Ram,
    /// `THECOURIERGUY`
    Thecourierguy,
    /// `DPE_EXPRESS`
    DpeExpress,
    /// `POSTI`
    Posti,
    /// `MATKAHUOLTO`
    Matkahuolto,
    /// `GLOBAL_DHL`
    GlobalDhl,
    /// `ARG_CORREO`
    ArgCorreo,
    /// `ARG_OCA`
    ArgOca,
    /// `POST_SERBIA`
    PostSerbia,
    /// `BH_POSTA`
    BhPosta,
    /// `CORREOS_CHILE`
    CorreosChile,
    /// `APR_72`
    Apr72,
    /// `CORREOS_DE_COSTA_RICA`
    CorreosDeCostaRica,
    /// `POSTUR_IS`
    PosturIs,
    /// `SPEEDEXCOURIER`
    Speedexcourier,
    /// `ROU_POSTA`
    RouPosta,
    /// `UKR_NOVA`
    UkrNova,
    /// `UKR_POSHTA`
    UkrPoshta,
    /// `NGA_NIPOST`
    NgaNipost,
    /// `NG_COURIERPLUS`
    NgCourierplus,
    /// `ESHOPWORLD`
    Eshopworld,
    /// `WEBINTERPRET`
    Webinterpret,
    /// `HERMES`
    Hermes,
    /// `ABC_MAIL`
    AbcMail,
    /// `ARAMEX`
    Aramex,
    /// `YANWEN`
    Yanwen,
    /// `INTERNATIONAL_BRIDGE`
    InternationalBridge,
    /// `SFC_LOGISTICS`
    SfcLogistics,
    /// `BQC_EXPRESS`
    BqcExpress,
    /// `ONE_WORLD`
    OneWorld,
    /// `IT_REGISTER_MAIL`
    ItRegisterMail,
    /// `WINIT`
    Winit,
    /// `CONTINENTAL`
    Continental,
    /// `EFS`
    Efs,
    /// `PANTOS`
    Pantos,
    /// `RELAIS_COLIS`
    RelaisColis,
    /// `US_DHL_EXPRESS`
    UsDhlExpress,
    /// `US_DHL_PARCEL`
    UsDhlParcel,
    /// `US_DHL_ECOMMERCE`
    UsDhlEcommerce,
    /// `US_DHL_GLOBALFORWARDING`
    UsDhlGlobalforwarding,
    /// `UK_DHL_EXPRESS`
    UkDhlExpress,
    /// `UK_DHL_PARCEL`
    UkDhlParcel,
    /// `UK_DHL_GLOBALFORWARDING`
    UkDhlGlobalforwarding,
    /// `CN_DHL_EXPRESS`
    CnDhlExpress,
    /// `CN_DHL_ECOMMERCE`
    CnDhlEcommerce,
    /// `CN_DHL_GLOBALFORWARDING`
    CnDhlGlobalforwarding,
    /// `DE_DHL_EXPRESS`
    DeDhlExpress,
    /// `DE_DHL_PARCEL`
    DeDhlParcel,
    /// `DE_DHL_PACKET`
    DeDhlPacket,
    /// `DE_DHL_ECOMMERCE`
    DeDhlEcommerce,
    /// `DE_DHL_GLOBALFORWARDING`
    DeDhlGlobalforwarding,
    /// `DE_DHL_DEUTSCHEPOST`
    DeDhlDeutschepost,
    /// `AU_DHL_EXPRESS`
    AuDhlExpress,
    /// `AU_DHL_ECOMMERCE`
    AuDhlEcommerce,
    /// `AU_DHL_GLOBALFORWARDING`
    AuDhlGlobalforwarding,
    /// `HK_DHL_EXPRESS`
    HkDhlExpress,
    /// `HK_DHL_ECOMMERCE`
    HkDhlEcommerce,
    /// `HK_DHL_GLOBALFORWARDING`
    HkDhlGlobalforwarding,
    /// `CA_DHL_EXPRESS`
    CaDhlExpress,
    /// `CA_DHL_ECOMMERCE`
    CaDhlEcommerce,
    /// `CA_DHL_GLOBALFORWARDING`
    CaDhlGlobalforwarding,
    /// `IT_DHL_EXPRESS`
    ItDhlExpress,
    /// `IT_DHL_ECOMMERCE`
    ItDhlEcommerce,
    /// `IT_DHL_GLOBALFORWARDING`
    ItDhlGlobalforwarding,
    /// `FR_DHL_EXPRESS`
    FrDhlExpress,
    /// `FR_DHL_PARCEL`
    FrDhlParcel,
    /// `FR_DHL_GLOBALFORWARDING`
    FrDhlGlobalforwarding,
    /// `PL_DHL_EXPRESS`
    PlDhlExpress,
    /// `PL_DHL_PARCEL`
    PlDhlParcel,
    /// `PL_DHL_GLOBALFORWARDING`
    PlDhlGlobalforwarding,
    /// `ABC_PACKAGE`
    AbcPackage,
    /// `AN_POST`
    AnPost,
    /// `APC_OVERNIGHT`
    ApcOvernight,
    /// `ASM_ES`
    AsmEs,
    /// `AUPOST_CN`
    AupostCn,
    /// `ACOMMMERCE`
    Acommmerce,
    /// `ADICIONAL_PT`
    AdicionalPt,
    /// `AIR_21`
    Air21,
    /// `AIRBORNE_EXPRESS_UK`
    AirborneExpressUk,
    /// `AIRPAK_MY`
    AirpakMy,
    /// `AIRSPEED`
    Airspeed,
    /// `ASENDIA_DE`
    AsendiaDe,
    /// `ASENDIA_US`
    AsendiaUs,
    /// `AUSTRALIA_POST`
    AustraliaPost,
    /// `TOLL_AU`
    TollAu,
    /// `AUSTRIAN_POST_EXPRESS`
    AustrianPostExpress,
    /// `AUSTRIAN_POST`
    AustrianPost,
    /// `B_TWO_C_EUROPE`
    BTwoCEurope,
    /// `BERT`
    Bert,
    /// `BPOST`
    Bpost,
    /// `BRT_IT`
    BrtIt,
    /// `BLUEDART`
    Bluedart,
    /// `BONDS_COURIERS`
    BondsCouriers,
    /// `BPOST_INT`
    BpostInt,
    /// `BULGARIAN_POST`
    BulgarianPost,
    /// `CJ_LOGISTICS`
    CjLogistics,
    /// `CJ_INT_MY`
    CjIntMy,
    /// `CJ_MY`
    CjMy,
    /// `CJ_TH`
    CjTh,
    /// `CANADA_POST`
    CanadaPost,
    /// `CANPAR`
    Canpar,
    /// `CESKA_CZ`
    CeskaCz,
    /// `CHRONOPOST_FR`
    ChronopostFr,
    /// `CHRONOPOST_PT`
    ChronopostPt,
    /// `CHUNGHWA_POST`
    ChunghwaPost,
    /// `CITYLINK_MY`
    CitylinkMy,
    /// `COLIPOSTE`
    Coliposte,
    /// `COLIS`
    Colis,
    /// `COLLECTPLUS`
    Collectplus,
    /// `CORREOS_AG`
    CorreosAg,
    /// `CORREOS_BR`
    CorreosBr,
    /// `CORREOS_CL`
    CorreosCl,
    /// `CORREOS_CR`
    CorreosCr,
    /// `CORREOS_MX`
    CorreosMx,
    /// `CORREOS_ES`
    CorreosEs,
    /// `CORREOS_EXPRESS`
    CorreosExpress,
    /// `COURIERPLUS`
    Courierplus,
    /// `COURIER_POST`
    CourierPost,
    /// `CYPRUS_POST_CYP`
    CyprusPostCyp,
    /// `DBSCHENKER_SE`
    DbschenkerSe,
    /// `DHL_ES`
    DhlEs,
    /// `DHL_ACTIVE_TRACING`
    DhlActiveTracing,
    /// `DHL_AU`
    DhlAu,
    /// `DHL_BENELUX`
    DhlBenelux,
    /// `DHL_DEUTSCHE_POST`
    DhlDeutschePost,
    /// `DHL_FR`
    DhlFr,
    /// `DHL_GLOBAL_ECOMMERCE`
    DhlGlobalEcommerce,
    /// `DHL_IT`
    DhlIt,
    /// `DHL_JP`
    DhlJp,
    /// `DHL_NL`
    DhlNl,
    /// `DHL_PACKET`
    DhlPacket,
    /// `DHL_PARCEL_NL`
    DhlParcelNl,
    /// `DHL_PARCEL_ES`
    DhlParcelEs,
    /// `DHL_PL`
    DhlPl,
    /// `DHL_SG`
    DhlSg,
    /// `DHL_UK`
    DhlUk,
    /// `DHL_GLOBAL_MAIL_ASIA`
    DhlGlobalMailAsia,
    /// `DHL_GLOBAL_MAIL`
    DhlGlobalMail,
    /// `DHL_AT`
    DhlAt,
    /// `DPD_DELISTRACK`
    DpdDelistrack,
    /// `DPD_FR`
    DpdFr,
    /// `DPD_DE`
    DpdDe,
    /// `DPD_HK`
    DpdHk,
    /// `DPD_IR`
    DpdIr,
    /// `DPD_LOCAL_REF`
    DpdLocalRef,
    /// `DPD_LOCAL`
    DpdLocal,
    /// `DPD_PL`
    DpdPl,
    /// `DPD_RO`
    DpdRo,
    /// `DPD_RU`
    DpdRu,
    /// `DPD_UK`
    DpdUk,
    /// `DTDC_EXPRESS`
    DtdcExpress,
    /// `DTDC_IN`
    DtdcIn,
    /// `DAWN_WING`
    DawnWing,
    /// `DELHIVERY_IN`
    DelhiveryIn,
    /// `DELTEC_DE`
    DeltecDe,
    /// `DELTEC_UK`
    DeltecUk,
    /// `DEUTSCHE_DE`
    DeutscheDe,
    /// `DIRECTLINK_SE`
    DirectlinkSe,
    /// `DIRECTLOG_BR`
    DirectlogBr,
    /// `DOTZOT`
    Dotzot,
    /// `EC_CN`
    EcCn,
    /// `ELTA_GR`
    EltaGr,
    /// `EMPS_CN`
    EmpsCn,
    /// `EMS_CN`
    EmsCn,
    /// `ECARGO`
    Ecargo,
    /// `EMIRATES_POST`
    EmiratesPost,
    /// `ENSENDA`
    Ensenda,
    /// `ESTAFETA`
    Estafeta,
    /// `ESTES`
    Estes,
    /// `FERCAM_IT`
    FercamIt,
    /// `FLYT_EXPRESS`
    FlytExpress,
    /// `FASTRACK`
    Fastrack,
    /// `FASTWAY_US`
    FastwayUs,
    /// `FASTWAY_ZA`
    FastwayZa,
    /// `FASTWAY_UK`
    FastwayUk,
    /// `FASTWAY_AU`
    FastwayAu,
    /// `FIRST_LOGISITCS`
    FirstLogisitcs,
    /// `FOUR_PX_EXPRESS`
    FourPxExpress,
    /// `GEODIS`
    Geodis,
    /// `GLS_CZ`
    GlsCz,
    /// `GLS_FR`
    GlsFr,
    /// `GLS_DE`
    GlsDe,
    /// `GLS_IT`
    GlsIt,
    /// `GLS_NL`
    GlsNl,
    /// `GLS_ES`
    GlsEs,
    /// `GLS`
    Gls,
    /// `ACS_GR`
    AcsGr,
    /// `GENIKI_GR`
    GenikiGr,
    /// `GLOBEGISTICS`
    Globegistics,
    /// `GREYHOUND`
    Greyhound,
    /// `HERMES_DE`
    HermesDe,
    /// `HERMESWORLD_UK`
    HermesworldUk,
    /// `HK_POST`
    HkPost,
    /// `HRVATSKA_HR`
    HrvatskaHr,
    /// `HUAHAN_EXPRESS`
    HuahanExpress,
    /// `IMX`
    Imx,
    /// `ITIS`
    Itis,
    /// `INDIA_POST`
    IndiaPost,
    /// `INTERLINK`
    Interlink,
    /// `INT_SEUR`
    IntSeur,
    /// `INT_SUER`
    IntSuer,
    /// `ISRAEL_POST`
    IsraelPost,
    /// `JNE_IDN`
    JneIdn,
    /// `JAMEXPRESS_PH`
    JamexpressPh,
    /// `JAPAN_POST`
    JapanPost,
    /// `JP_POST`
    JpPost,
    /// `JETSHIP_MY`
    JetshipMy,
    /// `JETSHIP_SG`
    JetshipSg,
    /// `KERRY_EXPRESS_VN`
    KerryExpressVn,
    /// `KERRY_EXPRESS_HK`
    KerryExpressHk,
    /// `KERRY_EXPRESS_TH`
    KerryExpressTh,
    /// `KIALA`
    Kiala,
    /// `KOREA_POST`
    KoreaPost,
    /// `CJ_KR`
    CjKr,
    /// `LAPOSTE`
    Laposte,
    /// `LBC_PH`
    LbcPh,
    /// `LIETUVOS_LT`
    LietuvosLt,
    /// `LION_PARCEL`
    LionParcel,
    /// `LOGISTICSWORLDWIDE_HK`
    LogisticsworldwideHk,
    /// `LOGISTICSWORLDWIDE_KR`
    LogisticsworldwideKr,
    /// `LOGISTICSWORLDWIDE_MY`
    LogisticsworldwideMy,
    /// `LOOMIS`
    Loomis,
    /// `MONDIAL`
    Mondial,
    /// `MAGYAR_HU`
    MagyarHu,
    /// `MALAYSIA_POST`
    MalaysiaPost,
    /// `MASTERLINK`
    Masterlink,
    /// `AEROFLASH`
    Aeroflash,
    /// `REDPACK`
    Redpack,
    /// `SENDA_MX`
    SendaMx,
    /// `MONDIAL_BE`
    MondialBe,
    /// `MYHERMES`
    Myhermes,
    /// `NACEX_ES`
    NacexEs,
    /// `NATIONWIDE`
    Nationwide,
    /// `NZ_POST`
    NzPost,
    /// `NIPOST_NG`
    NipostNg,
    /// `NIGHTLINE_UK`
    NightlineUk,
    /// `NINJAVAN_PH`
    NinjavanPh,
    /// `NINJAVAN_SG`
    NinjavanSg,
    /// `NOVA_POSHTA_INT`
    NovaPoshtaInt,
    /// `NOVA_POSHTA`
    NovaPoshta,
    /// `OCA_AR`
    OcaAr,
    /// `ONTRAC`
    Ontrac,
    /// `PTT_POST`
    PttPost,
    /// `PANDU`
    Pandu,
    /// `PARCELPOST_SG`
    ParcelpostSg,
    /// `POCZTA_POLSKA`
    PocztaPolska,
    /// `POCZTEX`
    Pocztex,
    /// `CTT_PT`
    CttPt,
    /// `SEUR_PT`
    SeurPt,
    /// `POS_ID`
    PosId,
    /// `POS_INT`
    PosInt,
    /// `POSTNL_INT_3_S`
    PostnlInt3S,
    /// `POSTNL`
    Postnl,
    /// `POSTNL_INT`
    PostnlInt,
    /// `POSTNORD_LOGISTICS_DK`
    PostnordLogisticsDk,
    /// `POSTNORD_LOGISTICS_SE`
    PostnordLogisticsSe,
    /// `POSTNORD_LOGISTICS_GLOBAL`
    PostnordLogisticsGlobal,
    /// `POSTA_RO`
    PostaRo,
    /// `POSTE_ITALIANE`
    PosteItaliane,
    /// `POSTEN_NORGE`
    PostenNorge,
    /// `PROFESSIONAL_COURIERS`
    ProfessionalCouriers,
    /// `RAF_PH`
    RafPh,
    /// `RL_US`
    RlUs,
    /// `RPD_2_MAN`
    Rpd2Man,
    /// `RPX_ID`
    RpxId,
    /// `REDEXPRESS`
    Redexpress,
    /// `REDUR_ES`
    RedurEs,
    /// `REGISTER_MAIL_IT`
    RegisterMailIt,
    /// `RELAIS_COLIS_FR`
    RelaisColisFr,
    /// `ROCKET_PARCEL`
    RocketParcel,
    /// `SDA_IT`
    SdaIt,
    /// `SF_EXPRESS`
    SfExpress,
    /// `SFC_EXPRESS`
    SfcExpress,
    /// `SGT_IT`
    SgtIt,
    /// `SRE_KOREA`
    SreKorea,
    /// `SAGAWA`
    Sagawa,
    /// `SAGAWA_JP`
    SagawaJp,
    /// `POST_SERBIA_CS`
    PostSerbiaCs,
    /// `SINGPOST`
    Singpost,
    /// `SIODEMKA`
    Siodemka,
    /// `SKYNET_WORLDWIDE`
    SkynetWorldwide,
    /// `SKYNET_MY`
    SkynetMy,
    /// `SKYNET_UAE`
    SkynetUae,
    /// `SKYNET_UK`
    SkynetUk,
    /// `SEUR_ES`
    SeurEs,
    /// `STARTRACK_EXPRESS`
    StartrackExpress,
    /// `STARTRACK`
    Startrack,
    /// `SWISS_POST`
    SwissPost,
    /// `TNT_AU`
    TntAu,
    /// `TNT_CN`
    TntCn,
    /// `TNT_CLICK_IT`
    TntClickIt,
    /// `TNT_FR`
    TntFr,
    /// `TNT_DE`
    TntDe,
    /// `TNT_IT`
    TntIt,
    /// `TNT_JP`
    TntJp,
    /// `TNT_NL`
    TntNl,
    /// `TNT_PL`
    TntPl,
    /// `TNT_ES`
    TntEs,
    /// `TNT_UK`
    TntUk,
    /// `TPG`
    Tpg,
    /// `TAIWAN_POST_TW`
    TaiwanPostTw,
    /// `TAQBIN_HK`
    TaqbinHk,
    /// `TAQBIN_MY`
    TaqbinMy,
    /// `TAQBIN_SG`
    TaqbinSg,
    /// `TAXIPOST`
    Taxipost,
    /// `TELIWAY`
    Teliway,
    /// `THAILAND_POST`
    ThailandPost,
    /// `THE_COURIER_GUY`
    TheCourierGuy,
    /// `TIKI_ID`
    TikiId,
    /// `TOLL_IPEC`
    TollIpec,
    /// `TWO_GO`
    TwoGo,
    /// `TRANSMISSION`
    Transmission,
    /// `UK_MAIL`
    UkMail,
    /// `UPS_MI`
    UpsMi,
    /// `VIETNAM_POST`
    VietnamPost,
    /// `WAHANA_ID`
    WahanaId,
    /// `XEND_EXPRESS_PH`
    XendExpressPh,
    /// `XPRESSBEES`
    Xpressbees,
    /// `YAMATO`
    Yamato,
    /// `YANWEN_CN`
    YanwenCn,
    /// `YODEL`
    Yodel,
    /// `UPS_CANADA`
    UpsCanada,
    /// `UPS_MAIL_INNOVATIONS`
    UpsMailInnovations,
    /// `DE_DELTEC`
    DeDeltec,
    /// `DE_INTERNATIONALSEUR`
    DeInternationalseur,
    /// `FR_DPD`
    FrDpd,
    /// `FR_IMX`
    FrImx,
    /// `IT_IMX`
    ItImx,
    /// `AU_DTDC`
    AuDtdc,
    /// `AU_SENDLE`
    AuSendle,
    /// `AU_SKYNET`
    AuSkynet,
    /// `ES_GLS`
    EsGls,
    /// `ES_INTERNATIONALSEUR`
    EsInternationalseur,
    /// `ES_IMX`
    EsImx,
    /// `CN_HUAHANEXPRESS`
    CnHuahanexpress,
    /// `LOCAL_PICKUP`
    LocalPickup,
    /// `HK_DPEX`
    HkDpex,
    /// `HK_KERRYEXPRESS`
    HkKerryexpress,
    /// `HK_LOGISTICSWORLDWIDEEXPRESS`
    HkLogisticsworldwideexpress,
    /// `HK_RPX`
    HkRpx,
    /// `HK_SPREADEL`
    HkSpreadel,
    /// `IN_SPREADEL`
    InSpreadel,
    /// `TH_CJ`
    ThCj,
    /// `KR_LOGISTICSWORLDWIDE`
    KrLogisticsworldwide,
    /// `AT_DHL`
    AtDhl,
    /// `BE_IMX`
    BeImx,
    /// `MY_LOGISTICSWORLDWIDE`
    MyLogisticsworldwide,
    /// `MY_JETSHIP`
    MyJetship,
    /// `SG_DHL`
    SgDhl,
    /// `SG_SPREADEL`
    SgSpreadel,
    /// `POSTAROMANA`
    Postaromana,
    /// `US_PUROLATOR`
    UsPurolator,
    /// `US_FASTWAY`
    UsFastway,
    /// `CHRONOPOST`
    Chronopost,
    /// `CORREOS_DE_ESPANA`
    CorreosDeEspana,
    /// `DEUTSCHE_POST_DHL`
    DeutschePostDhl,
    /// `EBOOST_SDA`
    EboostSda,
    /// `HONGKONG_POST`
    HongkongPost,
    /// `INTANGIBLE_DIGITAL_SERVICES`
    IntangibleDigitalServices,
    /// `LA_POSTE`
    LaPoste,
    /// `LA_POSTE_SUIVI`
    LaPosteSuivi,
    /// `NEKO_YAMATO_UNYUU`
    NekoYamatoUnyuu,
    /// `NITTSU_PELICAN_BIN`
    NittsuPelicanBin,
    /// `POSTE_ITALIA`
    PosteItalia,
    /// `SAGAWA_KYUU_BIN`
    SagawaKyuuBin,
    /// `STAR_TRACK_EXPRESS`
    StarTrackExpress,
    /// `US_DTDC`
    UsDtdc,
    /// `US_STARTRACK`
    UsStartrack,
    /// `ISR_ISRAEL_POST`
    IsrIsraelPost,
    /// `BE_MONDIAL`
    BeMondial,
    /// `B_2_CEUROPE`
    B2Ceurope,
    /// `PHL_2_GO`
    Phl2Go,
    /// `PHL_AIR_21`
    PhlAir21Underscored,
    /// `PT_SPANISH_SEUR`
    PtSpanishSeur,
    /// `ES_SPANISH_SEUR`
    EsSpanishSeur,
    /// `SG_DPEX`
    SgDpex,
    /// `CH_IMX`
    ChImx,
    /// `DHLG`
    Dhlg,
    /// `RUSTON`
    Ruston,
    /// `MIKROPAKKET`
    Mikropakket,
    /// `XPOST`
    Xpost,
    /// `PAN_ASIA`
    PanAsia,
    /// `PARCELONE`
    Parcelone,
    /// `SPEEDEE`
    Speedee,
    /// `VENIPAK`
    Venipak,
    /// `CROSHOT`
    Croshot,
    /// `SHREENANDANCOURIER`
    Shreenandancourier,
    /// `EPST_GLBL`
    EpstGlbl,
    /// `NEWGISTICS`
    Newgistics,
    /// `POST_SLOVENIA`
    PostSlovenia,
    /// `JERSEY_POST`
    JerseyPost,
    /// `WMG`
    Wmg,
    /// `BOMBINOEXP`
    Bombinoexp,
    /// `XQ_EXPRESS`
    XqExpress,
    /// `FURDECO`
    Furdeco,
    /// `LEGION_EXPRESS`
    LegionExpress,
    /// `YDH_EXPRESS`
    YdhExpress,
    /// `LHT_EXPRESS`
    LhtExpress,
    /// `SOUTH_AFRICAN_POST_OFFICE`
    SouthAfricanPostOffice,
    /// `GRUPO`
    Grupo,
    /// `SPOTON`
    Spoton,
    /// `DIMERCO`
    Dimerco,
    /// `INTERPARCEL_UK`
    InterparcelUk,
    /// `ABCUSTOM`
    Abcustom,
    /// `IND_DELIVREE`
    IndDelivree,
    /// `GLOBAL_ABF`
    GlobalAbf,
    /// `CN_BESTEXPRESS`
    CnBestexpress,
    /// `DX_SFTP`
    DxSftp,
    /// `PICKUPP_MYS`
    PickuppMys,
    /// `XPERT_DELIVERY`
    XpertDelivery,
    /// `FMX`
    Fmx,
    /// `HELLMANN`
    Hellmann,
    /// `DHL_REFR`
    DhlRefr,
    /// `SHIP_IT_ASIA`
    ShipItAsia,
    /// `KERRY_ECOMMERCE`
    KerryEcommerce,
    /// `GOJEK`
    Gojek,
    /// `FRETERAPIDO`
    Freterapido,
    /// `YODEL_INTNL`
    YodelIntnl,
    /// `CFL_LOGISTICS`
    CflLogistics,
    /// `PITNEY_BOWES`
    PitneyBowes,
    /// `ZA_SPECIALISED_FREIGHT`
    ZaSpecialisedFreight,
    /// `JANCO`
    Janco,
    /// `XPRESSEN_DK`
    XpressenDk,
    /// `YTO`
    Yto,
    /// `RPD2MAN`
    Rpd2man,
    /// `SEUR_SP_API`
    SeurSpApi,
    /// `DELIVERYONTIME`
    Deliveryontime,
    /// `WISE_EXPRESS`
    WiseExpress,
    /// `JINSUNG`
    Jinsung,
    /// `JTEXPRESS_VN`
    JtexpressVn,
    /// `CHUKOU1`
    Chukou1,
    /// `TRANS_KARGO`
    TransKargo,
    /// `FEDEX_INTL_MLSERV`
    FedexIntlMlserv,
    /// `SWISHIP_DE`
    SwishipDe,
    /// `IVOY_WEBHOOK`
    IvoyWebhook,
    /// `AIRMEE_WEBHOOK`
    AirmeeWebhook,
    /// `VAMOX`
    Vamox,
    /// `FIRSTMILE`
    Firstmile,
    /// `AMS_GRP`
    AmsGrp,
    /// `FASTWAY_IR`
    FastwayIr,
    /// `HH_EXP`
    HhExp,
    /// `HRPARCEL`
    Hrparcel,
    /// `MYS_MYPOST_ONLINE`
    MysMypostOnline,
    /// `GESWL`
    Geswl,
    /// `BLUESTAR`
    Bluestar,
    /// `TIPSA`
    Tipsa,
    /// `CDEK_TR`
    CdekTr,
    /// `KGMHUB`
    Kgmhub,
    /// `INTEXPRESS`
    Intexpress,
    /// `DESCARTES`
    Descartes,
    /// `OVERSE_EXP`
    OverseExp,
    /// `ONECLICK`
    Oneclick,
    /// `ROADRUNNER_FREIGHT`
    RoadrunnerFreight,
    /// `GLS_CROTIA`
    GlsCrotia,
    /// `TOURLINE`
    Tourline,
    /// `MRW_FTP`
    MrwFtp,
    /// `BH_WORLDWIDE`
    BhWorldwide,
    /// `BLUEX`
    Bluex,
    /// `DYLT`
    Dylt,
    /// `OCS`
    Ocs,
    /// `YINGNUO_LOGISTICS`
    YingnuoLogistics,
    /// `SIN_GLBL`
    SinGlbl,
    /// `TUFFNELLS_REFERENCE`
    TuffnellsReference,
    /// `CJPACKET`
    Cjpacket,
    /// `MILKMAN`
    Milkman,
    /// `FIEGE_NL`
    FiegeNl,
    /// `ASIGNA`
    Asigna,
    /// `ONEWORLDEXPRESS`
    Oneworldexpress,
    /// `LTIANEXP`
    Ltianexp,
    /// `KWE_GLOBAL`
    KweGlobal,
    /// `CTC_EXPRESS`
    CtcExpress,
    /// `LAO_POST`
    LaoPost,
    /// `EU_IMX`
    EuImx,
    /// `GLS_SLOV`
    GlsSlov,
    /// `AMAZON`
    Amazon,
    /// `MORE_LINK`
    MoreLink,
    /// `JX`
    Jx,
    /// `MYS_EMS`
    MysEms,
    /// `EASY_MAIL`
    EasyMail,
    /// `ADUIEPYLE`
    Aduiepyle,
    /// `GB_PANTHER`
    GbPanther,
    /// `SG_DETRACK`
    SgDetrack,
    /// `EXPRESSSALE`
    Expresssale,
    /// `DICOM`
    Dicom,
    /// `MATDESPATCH`
    Matdespatch,
    /// `TRUNKRS_WEBHOOK`
    TrunkrsWebhook,
    /// `WESTBANK_COURIER`
    WestbankCourier,
    /// `MBW`
    Mbw,
    /// `KHM_CAMBODIA_POST`
    KhmCambodiaPost,
    /// `FEDEX_CROSSBORDER`
    FedexCrossborder,
    /// `JANIO`
    Janio,
    /// `SINOTRANS`
    Sinotrans,
    /// `BRT_IT_PARCELID`
    BrtItParcelid,
    /// `A1POST`
    A1post,
    /// `DHL_SUPPLY_CHAIN`
    DhlSupplyChain,
    /// `TAZMANIAN_FREIGHT`
    TazmanianFreight,
    /// `TOPYOU`
    Topyou,
    /// `PALEXPRESS`
    Palexpress,
    /// `SAIA_FREIGHT`
    SaiaFreight,
    /// `CN_WEDO`
    CnWedo,
    /// `FULFILLME`
    Fulfillme,
    /// `SG_QXPRESS`
    SgQxpress,
    /// `UPS_REFERENCE`
    UpsReference,
    /// `NHANS_SOLUTIONS`
    NhansSolutions,
    /// `CARIBOU`
    Caribou,
    /// `LOCUS_WEBHOOK`
    LocusWebhook,
    /// `DSV`
    Dsv,
    /// `CN_GOFLY`
    CnGofly,
    /// `COORDINADORA`
    Coordinadora,
    /// `P2P_TRC`
    P2pTrc,
    /// `ANDREANI`
    Andreani,
    /// `DIRECTPARCELS`
    Directparcels,
    /// `DOORA`
    Doora,
    /// `FEDEX_POLAND`
    FedexPoland,
    /// `INTERPARCEL_NZ`
    InterparcelNz,
    /// `XDP_UK_REFERENCE`
    XdpUkReference,
    /// `ETOMARS`
    Etomars,
    /// `CN_JCEX`
    CnJcex,
    /// `IND_ECOM`
    IndEcom,
    /// `FAR_INTERNATIONAL`
    FarInternational,
    /// `ESP_ENVIALIA`
    EspEnvialia,
    /// `IDEXPRESS`
    Idexpress,
    /// `GANGBAO`
    Gangbao,
    /// `SMSA_EXPRESS`
    SmsaExpress,
    /// `NEWAY`
    Neway,
    /// `DEX_I`
    DexI,
    /// `DESIGNERTRANSPORT_WEBHOOK`
    DesignertransportWebhook,
    /// `BUDBEE_WEBHOOK`
    BudbeeWebhook,
    /// `GLS_SLOVEN`
    GlsSloven,
    /// `PARCELLED_IN`
    ParcelledIn,
    /// `COPA_COURIER`
    CopaCourier,
    /// `GSI_EXPRESS`
    GsiExpress,
    /// `CON_WAY`
    ConWay,
    /// `BROUWER_TRANSPORT`
    BrouwerTransport,
    /// `TOLL_NZ`
    TollNz,
    /// `CPEX`
    Cpex,
    /// `ECHO`
    Echo,
    /// `FEDEX_FR`
    FedexFr,
    /// `XDE_WEBHOOK`
    XdeWebhook,
    /// `TOLOS`
    Tolos,
    /// `BORDEREXPRESS`
    Borderexpress,
    /// `GIAO_HANG`
    GiaoHang,
    /// `MAILPLUS_JPN`
    MailplusJpn,
    /// `GEODIS_ESPACE`
    GeodisEspace,
    /// `TNT_UK_REFR`
    TntUkRefr,
    /// `DOORDASH_WEBHOOK`
    DoordashWebhook,
    /// `KEC`
    Kec,
    /// `CJ_HK_INTERNATIONAL`
    CjHkInternational,
    /// `HELTHJEM`
    Helthjem,
    /// `ZA_COURIERIT`
    ZaCourierit,
    /// `SFB2C`
    Sfb2c,
    /// `FREIGHTQUOTE`
    Freightquote,
    /// `FR_EXAPAQ`
    FrExapaq,
    /// `LANDMARK_GLOBAL_REFERENCE`
    LandmarkGlobalReference,
    /// `PARCEL2GO`
    Parcel2go,
    /// `DELNEXT`
    Delnext,
    /// `TCK_EXPRESS`
    TckExpress,
    /// `ENDEAVOUR_DELIVERY`
    EndeavourDelivery,
    /// `NANJINGWOYUAN`
    Nanjingwoyuan,
    /// `HEPPNER_FR`
    HeppnerFr,
    /// `PICKRR`
    Pickrr,
    /// `FONSEN`
    Fonsen,
    /// `APC_OVERNIGHT_CONNUM`
    ApcOvernightConnum,
    /// `STAR_TRACK_NEXT_FLIGHT`
    StarTrackNextFlight,
    /// `UPS_FREIGHT`
    UpsFreight,
    /// `DAJIN`
    Dajin,
    /// `POSTA_PLUS`
    PostaPlus,
    /// `CEVA`
    Ceva,
    /// `ORANGE_DS`
    OrangeDs,
    /// `ANSERX`
    Anserx,
    /// `JS_EXPRESS`
    JsExpress,
    /// `PADTF`
    Padtf,
    /// `GAC`
    Gac,
    /// `EZSHIP`
    Ezship,
    /// `GEIS`
    Geis,
    /// `SYPOST`
    Sypost,
    /// `AMAZON_SHIP_MCF`
    AmazonShipMcf,
    /// `SF_EX`
    SfEx,
    /// `YUSEN`
    Yusen,
    /// `ESP_MRW`
    EspMrw,
    /// `BRING`
    Bring,
    /// `PAGO`
    Pago,
    /// `AO_COURIER`
    AoCourier,
    /// `GBA`
    Gba,
    /// `DIAMOND_EUROGISTICS`
    DiamondEurogistics,
    /// `NEWEGGEXPRESS`
    Neweggexpress,
    /// `LALAMOVE`
    Lalamove,
    /// `SPEEDCOURIERS_GR`
    SpeedcouriersGr,
    /// `CORPORATECOURIERS_WEBHOOK`
    CorporatecouriersWebhook,
    /// `FORRUN`
    Forrun,
    /// `PICKUP`
    Pickup,
    /// `BOND`
    Bond,
    /// `ECMS`
    Ecms,
    /// `INTELIPOST`
    Intelipost,
    /// `SK_POSTA`
    SkPosta,
    /// `FLASHEXPRESS`
    Flashexpress,
    /// `FETCHR_WEBHOOK`
    FetchrWebhook,
    /// `CN_STO`
    CnSto,
    /// `SEKO_SFTP`
    SekoSftp,
    /// `THEDELIVERYGROUP`
    Thedeliverygroup,
    /// `CELLO_SQUARE`
    CelloSquare,
    /// `HOME_DELIVERY_SOLUTIONS`
    HomeDeliverySolutions,
    /// `DPD_HGRY`
    DpdHgry,
    /// `KERRYTTC_VN`
    KerryttcVn,
    /// `TARRIVE`
    Tarrive,
    /// `JOYING_BOX`
    JoyingBox,
    /// `COLLIVERY`
    Collivery,
    /// `TOTAL_EXPRESS`
    TotalExpress,
    /// `ZJS_EXPRESS`
    ZjsExpress,
    /// `STARKEN`
    Starken,
    /// `MAINFREIGHT`
    Mainfreight,
    /// `IND_FIRSTFLIGHT`
    IndFirstflight,
    /// `BE_BPOST`
    BeBpost,
    /// `DEMANDSHIP`
    Demandship,
    /// `CN_DPEX`
    CnDpex,
    /// `ACSWORLDWIDE`
    Acsworldwide,
    /// `LOGISTERS`
    Logisters,
    /// `GOGLOBALPOST`
    Goglobalpost,
    /// `AMSTAN`
    Amstan,
    /// `OKAYPARCEL`
    Okayparcel,
    /// `I_DIKA`
    IDika,
    /// `ENVIALIA_REFERENCE`
    EnvialiaReference,
    /// `PAACK_WEBHOOK`
    PaackWebhook,
    /// `GRAB_WEBHOOK`
    GrabWebhook,
    /// `PARCELPOINT`
    Parcelpoint,
    /// `ICUMULUS`
    Icumulus,
    /// `FDSEXPRESS`
    Fdsexpress,
    /// `DAIGLOBALTRACK`
    Daiglobaltrack,
    /// `CNDEXPRESS`
    Cndexpress,
    /// `GLOBAL_IPARCEL`
    GlobalIparcel,
    /// `AMAZON_FBA_SWISHIP`
    AmazonFbaSwiship,
    /// `WYNGS`
    Wyngs,
    /// `YURTICI_KARGO`
    YurticiKargo,
    /// `CN_PAYPAL_PACKAGE`
    CnPaypalPackage,
    /// `PARCEL_2_POST`
    Parcel2Post,
    /// `ZYLLEM`
    Zyllem,
    /// `VIA_EXPRESS`
    ViaExpress,
    /// `WIZMO`
    Wizmo,
    /// `TIGFREIGHT`
    Tigfreight,
    /// `PIL_LOGISTICS`
    PilLogistics,
    /// `ZTO_EXPRESS`
    ZtoExpress,
    /// `HEPPNER`
    Heppner,
    /// `GENERAL_OVERNIGHT`
    GeneralOvernight,
    /// `HAPPY2POINT`
    Happy2point,
    /// `ARCO_SPEDIZIONI`
    ArcoSpedizioni,
    /// `CHITCHATS`
    Chitchats,
    /// `IML`
    Iml,
    /// `SMOOTH`
    Smooth,
    /// `INTEL_VALLEY`
    IntelValley,
    /// `CLE_LOGISTICS`
    CleLogistics,
    /// `FIEGE`
    Fiege,
    /// `MX_CARGO`
    MxCargo,
    /// `ZIINGFINALMILE`
    Ziingfinalmile,
    /// `TCS`
    Tcs,
    /// `DAYTON_FREIGHT`
    DaytonFreight,
    /// `ROADBULL`
    Roadbull,
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
    /// `UC_EXPRE`
    UcExpre,
    /// `US_LASERSHIP`
    UsLasership,
    /// `DIDADI`
    Didadi,
    /// `DYNALOGIC`
    Dynalogic,
    /// `DBSCHENKER_B2B`
    DbschenkerB2b,
    /// `MXE`
    Mxe,
    /// `PFCEXPRESS`
    Pfcexpress,
    /// `WHISTL`
    Whistl,
    /// `CAE_DELIVERS`
    CaeDelivers,
    /// `WEPOST`
    Wepost,
    /// `ALLIEDEXPRESS`
    Alliedexpress,
    /// `SHIPPIT`
    Shippit,
    /// `DDEXPRESS`
    Ddexpress,
    /// `ARAMEX_AU`
    AramexAu,
    /// `TFM`
    Tfm,
    /// `BNEED`
    Bneed,
    /// `M_XPRESS`
    MXpress,
    /// `HK_TGX`
    HkTgx,
    /// `LATVIJAS_PASTS`
    LatvijasPasts,
    /// `HDB_BOX`
    HdbBox,
    /// `VIAEUROPE`
    Viaeurope,
    /// `CORREO_UY`
    CorreoUy,
    /// `CLEVY_LINKS`
    ClevyLinks,
    /// `IBEONE`
    Ibeone,
    /// `J_NET`
    JNet,
    /// `RCL`
    Rcl,
    /// `6LS`
    N6ls,
    /// `CGS_EXPRESS`
    CgsExpress,
    /// `BLR_BELPOST`
    BlrBelpost,
    /// `BIRDSYSTEM`
    Birdsystem,
    /// `DOBROPOST`
    Dobropost,
    /// `SAP_EXPRESS`
    SapExpress,
    /// `WEASHIP`
    Weaship,
    /// `SONICTL`
    Sonictl,
    /// `KWT`
    Kwt,
    /// `AFLLOG_FTP`
    AfllogFtp,
    /// `IND_SAFEEXPRESS`
    IndSafeexpress,
    /// `TOPHATTEREXPRESS`
    Tophatterexpress,
    /// `SEINO`
    Seino,
    /// `MGLOBAL`
    Mglobal,
    /// `SZENDEX`
    Szendex,
    /// `AVERITT`
    Averitt,
    /// `DBSCHENKER_SV`
    DbschenkerSv,
    /// `LEADER`
    Leader,
    /// `AO_DEUTSCHLAND`
    AoDeutschland,
    /// `2EBOX`
    N2ebox,
    /// `EU_FLEET_SOLUTIONS`
    EuFleetSolutions,
    /// `SG_SPEEDPOST`
    SgSpeedpost,
    /// `PCFCORP`
    Pcfcorp,
    /// `AERONET`
    Aeronet,
    /// `LINKBRIDGE`
    Linkbridge,
    /// `DE_DEUTSCHE_POST_DHL_WITHIN_EUROPE_TRACKNET`
    DeDeutschePostDhlWithinEuropeTracknet,
    /// `PRIMAMULTICIPTA`
    Primamulticipta,
    /// `ISR_POST_DOMESTIC`
    IsrPostDomestic,
    /// `COUREX`
    Courex,
    /// `ZAJIL_EXPRESS`
    ZajilExpress,
    /// `BESTWAYPARCEL`
    Bestwayparcel,
    /// `COLLECTCO`
    Collectco,
    /// `AEX`
    Aex,
    /// `JTEXPRESS`
    Jtexpress,
    /// `FEDEX_UK`
    FedexUk,
    /// `USHIP`
    Uship,
    /// `ROUTIFIC_WEBHOOK`
    RoutificWebhook,
    /// `GLOBAL_EXPRESS`
    GlobalExpress,
    /// `BRT_IT_SENDER_REF`
    BrtItSenderRef,
    /// `GLOBAVEND`
    Globavend,
    /// `PIXSELL`
    Pixsell,
    /// `SHIPTOR`
    Shiptor,
    /// `CDEK`
    Cdek,
    /// `VNM_VIETTELPOST`
    VnmViettelpost,
    /// `PHL_AIR21`
    PhlAir21,
    /// `PALLET_NETWORK`
    PalletNetwork,
    /// `CJ_CENTURY`
    CjCentury,
    /// `UK_XDP`
    UkXdp,
    /// `GSO`
    Gso,
    /// `VIWO`
    Viwo,
    /// `SKYBOX`
    Skybox,
    /// `PAPER_EXPRESS`
    PaperExpress,
    /// `KERRYTJ`
    Kerrytj,
    /// `NTLOGISTICS_VN`
    NtlogisticsVn,
    /// `SDH_SCM`
    SdhScm,
    /// `PALLETWAYS`
    Palletways,
    /// `NOX_NACHTEXPRESS`
    NoxNachtexpress,
    /// `ZINC`
    Zinc,
    /// `DPE_SOUTH_AFRC`
    DpeSouthAfrc,
    /// `LOGISTIKA`
    Logistika,
    /// `CELERITAS`
    Celeritas,
    /// `PRESSIODE`
    Pressiode,
    /// `SHREE_MARUTI`
    ShreeMaruti,
    /// `PARCELINKLOGISTICS`
    Parcelinklogistics,
    /// `EFEX`
    Efex,
    /// `LOTTE`
    Lotte,
    /// `LONESTAR`
    Lonestar,
    /// `GB_NORSK`
    GbNorsk,
    /// `APRISAEXPRESS`
    Aprisaexpress,
    /// `BEL_RS`
    BelRs,
    /// `OSM_WORLDWIDE`
    OsmWorldwide,
    /// `SAILPOST`
    Sailpost,
    /// `MAILAMERICAS`
    Mailamericas,
    /// `WESTGATE_GL`
    WestgateGl,
    /// `DTD_EXPR`
    DtdExpr,
    /// `ALFATREX`
    Alfatrex,
    /// `THABIT_LOGISTICS`
    ThabitLogistics,
    /// `PROMEDDELIVERY`
    Promeddelivery,
    /// `PAQUETEXPRESS`
    Paquetexpress,
    /// `NEWZEALAND_COURIERS`
    NewzealandCouriers,
    /// `LIEFERY`
    Liefery,
    /// `JOOM_LOGIS`
    JoomLogis,
    /// `STRECK_TRANSPORT`
    StreckTransport,
    /// `HCT_LOGISTICS`
    HctLogistics,
    /// `CARRY_FLAP`
    CarryFlap,
    /// `PONY_EXPRESS`
    PonyExpress,
    /// `US_OLD_DOMINION`
    UsOldDominion,
    /// `ANICAM_BOX`
    AnicamBox,
    /// `ALWAYS_EXPRESS`
    AlwaysExpress,
    /// `WANBEXPRESS`
    Wanbexpress,
    /// `AUS_STARTRACK`
    AusStartrack,
    /// `GBS_BROKER`
    GbsBroker,
    /// `STALLIONEXPRESS`
    Stallionexpress,
    /// `RAIDEREX`
    Raiderex,
    /// `ALLJOY`
    Alljoy,
    /// `SHOPFANS`
    Shopfans,
    /// `KYUNGDONG_PARCEL`
    KyungdongParcel,
    /// `CHAMPION_LOGISTICS`
    ChampionLogistics,
    /// `PICKUPP_SGP`
    PickuppSgp,
    /// `DEALERSEND`
    Dealersend,
    /// `MORNING_EXPRESS`
    MorningExpress,
    /// `NACEX`
    Nacex,
    /// `THENILE_WEBHOOK`
    ThenileWebhook,
    /// `JOCOM`
    Jocom,
    /// `HOLISOL`
    Holisol,
    /// `LBCEXPRESS_FTP`
    LbcexpressFtp,
    /// `CSE`
    Cse,
    /// `TFORCE_FINALMILE`
    TforceFinalmile,
    /// `KURASI`
    Kurasi,
    /// `GEMWORLDWIDE`
    Gemworldwide,
    /// `SHIP_GATE`
    ShipGate,
    /// `USF_REDDAWAY`
    UsfReddaway,
    /// `SHIPTER`
    Shipter,
    /// `NATIONAL_SAMEDAY`
    NationalSameday,
    /// `APG`
    Apg,
    /// `CN_BOXC`
    CnBoxc,
    /// `YUNEXPRESS`
    Yunexpress,
    /// `INTEGRA2_FTP`
    Integra2Ftp,
    /// `CAINIAO`
    Cainiao,
    /// `ECOSCOOTING`
    Ecoscooting,
    /// `DMS_MATRIX`
    DmsMatrix,
    /// `MAINWAY`
    Mainway,
    /// `ASENDIA_USA`
    AsendiaUsa,
    /// `PAPERFLY`
    Paperfly,
    /// `HOUNDEXPRESS`
    Houndexpress,
    /// `3JMSLOGISTICS`
    N3jmslogistics,
    /// `EP_BOX`
    EpBox,
    /// `BOX_BERRY`
    BoxBerry,
    /// `LICCARDI_EXPRESS`
    LiccardiExpress,
    /// `PLUS_LOG_UK`
    PlusLogUk,
    /// `FULFILLA`
    Fulfilla,
    /// `SKY_POSTAL`
    SkyPostal,
    /// `ASE`
    Ase,
    /// `CNWANGTONG`
    Cnwangtong,
    /// `PITTOHIO`
    Pittohio,
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
    /// `MARA_XPRESS`
    MaraXpress,
    /// `GIO_EXPRESS`
    GioExpress,
    /// `OCS_WORLDWIDE`
    OcsWorldwide,
    /// `DESTINY`
    Destiny,
    /// `ARK_LOGISTICS`
    ArkLogistics,
    /// `DE_DPD_DELISTRACK`
    DeDpdDelistrack,
    /// `COMET_TECH`
    CometTech,
    /// `DHL_PARCEL_RU`
    DhlParcelRu,
    /// `AQUILINE`
    Aquiline,
    /// `PILOT_FREIGHT`
    PilotFreight,
    /// `TNT_REFR`
    TntRefr,
    /// `QWINTRY`
    Qwintry,
    /// `DANSKE_FRAGT`
    DanskeFragt,
    /// `SHREE_ANJANI_COURIER`
    ShreeAnjaniCourier,
    /// `CARRIERS`
    Carriers,
    /// `AIR_CANADA_GLOBAL`
    AirCanadaGlobal,
    /// `PRESIDENT_TRANS`
    PresidentTrans,
    /// `STEPFORWARDFS`
    Stepforwardfs,
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
    /// `CN_EQUICK`
    CnEquick,
    /// `ANJUN`
    Anjun,
    /// `VIRTRANSPORT`
    Virtransport,
    /// `FARGOOD`
    Fargood,
    /// `SMG_EXPRESS`
    SmgExpress,
    /// `RZYEXPRESS`
    Rzyexpress,
    /// `SEFL`
    Sefl,
    /// `HIPSHIPPER`
    Hipshipper,
    /// `HDB`
    Hdb,
    /// `RPXLOGISTICS`
    Rpxlogistics,
    /// `MIKROPAKKET_BE`
    MikropakketBe,
    /// `KUEHNE`
    Kuehne,
    /// `IT_NEXIVE`
    ItNexive,
    /// `PTS`
    Pts,
    /// `ETS_EXPRESS`
    EtsExpress,
    /// `SWISS_POST_FTP`
    SwissPostFtp,
    /// `COLIS_PRIVE`
    ColisPrive,
    /// `FASTRK_SERV`
    FastrkServ,
    /// `4_72`
    N472,
    /// `US_YRC`
    UsYrc,
    /// `CN_YUNDA`
    CnYunda,
    /// `POSTNL_INTL_3S`
    PostnlIntl3s,
    /// `AAA_COOPER`
    AaaCooper,
    /// `ELIAN_POST`
    ElianPost,
    /// `CUBYN`
    Cubyn,
    /// `SAU_SAUDI_POST`
    SauSaudiPost,
    /// `360LION`
    N360lion,
    /// `ABXEXPRESS_MY`
    AbxexpressMy,
    /// `NINJAVAN_WB`
    NinjavanWb,
    /// `ESP_PACKLINK`
    EspPacklink,
    /// `IND_JAYONEXPRESS`
    IndJayonexpress,
    /// `GB_ARROW`
    GbArrow,
    /// `ZES_EXPRESS`
    ZesExpress,
    /// `IND_GOJAVAS`
    IndGojavas,
    /// `ZEPTO_EXPRESS`
    ZeptoExpress,
    /// `SKYNET_ZA`
    SkynetZa,
    /// `KPOST`
    Kpost,
    /// `ZEEK_2_DOOR`
    Zeek2Door,
    /// `DHL_FREIGHT`
    DhlFreight,
    /// `BLUECARE`
    Bluecare,
    /// `BLINKLASTMILE`
    Blinklastmile,
    /// `POSTA_UKR`
    PostaUkr,
    /// `LOGISTYX_TRANSGROUP`
    LogistyxTransgroup,
    /// `JINDOUYUN`
    Jindouyun,
    /// `CHROBINSON`
    Chrobinson,
    /// `TRACKON`
    Trackon,
    /// `CN_POST56`
    CnPost56,
    /// `GB_TUFFNELLS`
    GbTuffnells,
    /// `COURANT_PLUS`
    CourantPlus,
    /// `SCUDEX_EXPRESS`
    ScudexExpress,
    /// `SHIPENTEGRA`
    Shipentegra,
    /// `TRUMPCARD`
    Trumpcard,
    /// `CHOIR_EXP`
    ChoirExp,
    /// `ETOTAL`
    Etotal,
    /// `COPE`
    Cope,
    /// `SFPLUS_WEBHOOK`
    SfplusWebhook,
    /// `IND_GATI`
    IndGati,
    /// `HERMES_2MANN_HANDLING`
    Hermes2mannHandling,
    /// `CN_WISHPOST`
    CnWishpost,
    /// `GLOBALTRANZ`
    Globaltranz,
    /// `HKD`
    Hkd,
    /// `UDS`
    Uds,
    /// `BJSHOMEDELIVERY`
    Bjshomedelivery,
    /// `YAKIT`
    Yakit,
    /// `LEXSHIP`
    Lexship,
    /// `OMNIVA`
    Omniva,
    /// `SUTTON`
    Sutton,
    /// `COSTMETICSNOW`
    Costmeticsnow,
    /// `PANTHER_REFERENCE`
    PantherReference,
    /// `SFCSERVICE`
    Sfcservice,
    /// `PFLOGISTICS`
    Pflogistics,
    /// `LTL`
    Ltl,
    /// `LOOMIS_EXPRESS`
    LoomisExpress,
    /// `PARKNPARCEL`
    Parknparcel,
    /// `SPRING_GDS`
    SpringGds,
    /// `GLS_ITALY`
    GlsItaly,
    /// `ECEXPRESS`
    Ecexpress,
    /// `LINE`
    Line,
    /// `INTERPARCEL_AU`
    InterparcelAu,
    /// `GEL_EXPRESS`
    GelExpress,
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
    /// `NOX_NIGHT_TIME_EXPRESS`
    NoxNightTimeExpress,
    /// `SENDING`
    Sending,
    /// `HUODULL`
    Huodull,
    /// `DE_DPD_DELISTACK`
    DeDpdDelistack,
    /// `DHL_HK`
    DhlHk,
    /// `ZA_FASTWAY`
    ZaFastway,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { CarrierName {
    0 Ups = "UPS",
    1 Usps = "USPS",
    2 Fedex = "FEDEX",
    3 AirborneExpress = "AIRBORNE_EXPRESS",
    4 Dhl = "DHL",
    5 Airsure = "AIRSURE",
    6 RoyalMail = "ROYAL_MAIL",
    7 Parcelforce = "PARCELFORCE",
    8 Swiftair = "SWIFTAIR",
    9 Other = "OTHER",
    10 UkParcelforce = "UK_PARCELFORCE",
    11 UkRoyalmailSpecial = "UK_ROYALMAIL_SPECIAL",
    12 UkRoyalmailRecorded = "UK_ROYALMAIL_RECORDED",
    13 UkRoyalmailIntSigned = "UK_ROYALMAIL_INT_SIGNED",
    14 UkRoyalmailAirsure = "UK_ROYALMAIL_AIRSURE",
    15 UkUps = "UK_UPS",
    16 UkFedex = "UK_FEDEX",
    17 UkAirborneExpress = "UK_AIRBORNE_EXPRESS",
    18 UkDhl = "UK_DHL",
    19 UkOther = "UK_OTHER",
    20 UkCannotProvTrack = "UK_CANNOT_PROV_TRACK",
    21 UkCannotProvideTracking = "UK_CANNOT_PROVIDE_TRACKING",
    22 CaCanadaPost = "CA_CANADA_POST",
    23 CaPurolator = "CA_PUROLATOR",
    24 CaCanpar = "CA_CANPAR",
    25 CaLoomis = "CA_LOOMIS",
    26 CaTnt = "CA_TNT",
    27 Tnt = "TNT",
    28 CaOther = "CA_OTHER",
    29 CaCannotProvTrack = "CA_CANNOT_PROV_TRACK",
    30 DeDpDhlWithinEurope = "DE_DP_DHL_WITHIN_EUROPE",
    31 DeDpDhlTAndTExpress = "DE_DP_DHL_T_AND_T_EXPRESS",
    32 DeDhlDpIntlShipments = "DE_DHL_DP_INTL_SHIPMENTS",
    33 CaCannotProvideTracking = "CA_CANNOT_PROVIDE_TRACKING",
    34 DeGls = "DE_GLS",
    35 DeDpdDelistackV = "DE_DPD_DELISTACK",
    36 DeHermes = "DE_HERMES",
    37 DeUps = "DE_UPS",
    38 DeFedex = "DE_FEDEX",
    39 DeTnt = "DE_TNT",
    40 DeOther = "DE_OTHER",
    41 FrChronopost = "FR_CHRONOPOST",
    42 FrColiposte = "FR_COLIPOSTE",
    43 FrDhl = "FR_DHL",
    44 FrUps = "FR_UPS",
    45 FrFedex = "FR_FEDEX",
    46 FrTnt = "FR_TNT",
    47 FrGls = "FR_GLS",
    48 FrOther = "FR_OTHER",
    49 ItPosteItalia = "IT_POSTE_ITALIA",
    50 ItDhl = "IT_DHL",
    51 ItUps = "IT_UPS",
    52 ItFedex = "IT_FEDEX",
    53 ItTnt = "IT_TNT",
    54 ItGls = "IT_GLS",
    55 ItOther = "IT_OTHER",
    56 AuAustraliaPostEpPlat = "AU_AUSTRALIA_POST_EP_PLAT",
    57 AuAustraliaPostEparcel = "AU_AUSTRALIA_POST_EPARCEL",
    58 AuAustraliaPostEms = "AU_AUSTRALIA_POST_EMS",
    59 AuDhl = "AU_DHL",
    60 AuStarTrackExpress = "AU_STAR_TRACK_EXPRESS",
    61 AuUps = "AU_UPS",
    62 AuFedex = "AU_FEDEX",
    63 AuTnt = "AU_TNT",
    64 AuTollIpec = "AU_TOLL_IPEC",
    65 AuOther = "AU_OTHER",
    66 FrSuivi = "FR_SUIVI",
    67 ItEboostSda = "IT_EBOOST_SDA",
    68 EsCorreosDeEspana = "ES_CORREOS_DE_ESPANA",
    69 EsDhl = "ES_DHL",
    70 EsUps = "ES_UPS",
    71 EsFedex = "ES_FEDEX",
    72 EsTnt = "ES_TNT",
    73 EsOther = "ES_OTHER",
    74 AtAustrianPostEms = "AT_AUSTRIAN_POST_EMS",
    75 AtAustrianPostPprime = "AT_AUSTRIAN_POST_PPRIME",
    76 BeChronopost = "BE_CHRONOPOST",
    77 BeTaxipost = "BE_TAXIPOST",
    78 ChSwissPostExpres = "CH_SWISS_POST_EXPRES",
    79 ChSwissPostPriority = "CH_SWISS_POST_PRIORITY",
    80 CnChinaPost = "CN_CHINA_POST",
    81 HkHongkongPost = "HK_HONGKONG_POST",
    82 IeAnPostSdsEms = "IE_AN_POST_SDS_EMS",
    83 IeAnPostSdsPriority = "IE_AN_POST_SDS_PRIORITY",
    84 IeAnPostRegistered = "IE_AN_POST_REGISTERED",
    85 IeAnPostSwiftpost = "IE_AN_POST_SWIFTPOST",
    86 InIndiapost = "IN_INDIAPOST",
    87 JpJapanpost = "JP_JAPANPOST",
    88 KrKoreaPost = "KR_KOREA_POST",
    89 NlTpg = "NL_TPG",
    90 SgSingpost = "SG_SINGPOST",
    91 TwChunghwaPost = "TW_CHUNGHWA_POST",
    92 CnChinaPostEms = "CN_CHINA_POST_EMS",
    93 CnFedex = "CN_FEDEX",
    94 CnTnt = "CN_TNT",
    95 CnUps = "CN_UPS",
    96 CnOther = "CN_OTHER",
    97 NlTnt = "NL_TNT",
    98 NlDhl = "NL_DHL",
    99 NlUps = "NL_UPS",
    100 NlFedex = "NL_FEDEX",
    101 NlKiala = "NL_KIALA",
    102 BeKiala = "BE_KIALA",
    103 PlPocztaPolska = "PL_POCZTA_POLSKA",
    104 PlPocztex = "PL_POCZTEX",
    105 PlGls = "PL_GLS",
    106 PlMasterlink = "PL_MASTERLINK",
    107 PlTnt = "PL_TNT",
    108 PlDhl = "PL_DHL",
    109 PlUps = "PL_UPS",
    110 PlFedex = "PL_FEDEX",
    111 JpSagawaKyuuBin = "JP_SAGAWA_KYUU_BIN",
    112 JpNittsuPelicanBin = "JP_NITTSU_PELICAN_BIN",
    113 JpKuroNekoYamatoUnyuu = "JP_KURO_NEKO_YAMATO_UNYUU",
    114 JpTnt = "JP_TNT",
    115 JpDhl = "JP_DHL",
    116 JpUps = "JP_UPS",
    117 JpFedex = "JP_FEDEX",
    118 NlPickup = "NL_PICKUP",
    119 NlIntangible = "NL_INTANGIBLE",
    120 NlAbcMail = "NL_ABC_MAIL",
    121 HkFourPxExpress = "HK_FOUR_PX_EXPRESS",
    122 HkFlytExpress = "HK_FLYT_EXPRESS",
    123 UsAscendia = "US_ASCENDIA",
    124 UsEnsenda = "US_ENSENDA",
    125 UsGlobegistics = "US_GLOBEGISTICS",
    126 UsOntrac = "US_ONTRAC",
    127 Rrdonnelley = "RRDONNELLEY",
    128 AsendiaUk = "ASENDIA_UK",
    129 UkCollectplus = "UK_COLLECTPLUS",
    130 UkDpd = "UK_DPD",
    131 UkHermesworld = "UK_HERMESWORLD",
    132 UkInterlinkExpress = "UK_INTERLINK_EXPRESS",
    133 UkTnt = "UK_TNT",
    134 UkUkMail = "UK_UK_MAIL",
    135 UkYodel = "UK_YODEL",
    136 Buylogic = "BUYLOGIC",
    137 CnEms = "CN_EMS",
    138 ChinaPost = "CHINA_POST",
    139 Cnexps = "CNEXPS",
    140 Cpacket = "CPACKET",
    141 Cuckooexpress = "CUCKOOEXPRESS",
    142 CnEc = "CN_EC",
    143 CnEmps = "CN_EMPS",
    144 DeAsendia = "DE_ASENDIA",
    145 UkDeltec = "UK_DELTEC",
    146 DeDeutsche = "DE_DEUTSCHE",
    147 DeDpd = "DE_DPD",
    148 RabenGroup = "RABEN_GROUP",
    149 GlobalTnt = "GLOBAL_TNT",
    150 Adsone = "ADSONE",
    151 AuAuPost = "AU_AU_POST",
    152 Bondscouriers = "BONDSCOURIERS",
    153 CouriersPlease = "COURIERS_PLEASE",
    154 DtdcAu = "DTDC_AU",
    155 AuFastway = "AU_FASTWAY",
    156 HunterExpress = "HUNTER_EXPRESS",
    157 Sendle = "SENDLE",
    158 AusToll = "AUS_TOLL",
    159 Toll = "TOLL",
    160 UbiLogistics = "UBI_LOGISTICS",
    161 Omniparcel = "OMNIPARCEL",
    162 Quantium = "QUANTIUM",
    163 CnSfExpress = "CN_SF_EXPRESS",
    164 Sekologistics = "SEKOLOGISTICS",
    165 HkTaqbin = "HK_TAQBIN",
    166 GbApc = "GB_APC",
    167 CaCanparCourier = "CA_CANPAR_COURIER",
    168 GlobalEstes = "GLOBAL_ESTES",
    169 CaGreyhound = "CA_GREYHOUND",
    170 Purolator = "PUROLATOR",
    171 UsRl = "US_RL",
    172 ItBrt = "IT_BRT",
    173 DmmNetwork = "DMM_NETWORK",
    174 ItFercam = "IT_FERCAM",
    175 HermesIt = "HERMES_IT",
    176 ItPosteItaliane = "IT_POSTE_ITALIANE",
    177 ItSda = "IT_SDA",
    178 ItSgt = "IT_SGT",
    179 GlobalSkynet = "GLOBAL_SKYNET",
    180 FrBert = "FR_BERT",
    181 FrColis = "FR_COLIS",
    182 FrGeodis = "FR_GEODIS",
    183 FrLaposte = "FR_LAPOSTE",
    184 FrTeliway = "FR_TELIWAY",
    185 DpdPoland = "DPD_POLAND",
    186 InpostPaczkomaty = "INPOST_PACZKOMATY",
    187 PolPoczta = "POL_POCZTA",
    188 PolSiodemka = "POL_SIODEMKA",
    189 EspCorreos = "ESP_CORREOS",
    190 EsCorreos = "ES_CORREOS",
    191 EspNacex = "ESP_NACEX",
    192 EspAsm = "ESP_ASM",
    193 EspRedur = "ESP_REDUR",
    194 CblLogistica = "CBL_LOGISTICA",
    195 Ekart = "EKART",
    196 IndDelhivery = "IND_DELHIVERY",
    197 IndBluedart = "IND_BLUEDART",
    198 IndDtdc = "IND_DTDC",
    199 IndProfessionalCouriers = "IND_PROFESSIONAL_COURIERS",
    200 IndRedexpress = "IND_REDEXPRESS",
    201 IndXpressbees = "IND_XPRESSBEES",
    202 IndDotzot = "IND_DOTZOT",
    203 ThaKerry = "THA_KERRY",
    204 Sendit = "SENDIT",
    205 Acommerce = "ACOMMERCE",
    206 NinjavanThai = "NINJAVAN_THAI",
    207 NimExpress = "NIM_EXPRESS",
    208 ThaThailandPost = "THA_THAILAND_POST",
    209 ThaDynamicLogistics = "THA_DYNAMIC_LOGISTICS",
    210 Alphafast = "ALPHAFAST",
    211 FastrakTh = "FASTRAK_TH",
    212 EparcelKr = "EPARCEL_KR",
    213 CjKoreaThai = "CJ_KOREA_THAI",
    214 Rincos = "RINCOS",
    215 KorKoreaPost = "KOR_KOREA_POST",
    216 KorCj = "KOR_CJ",
    217 KorEcargo = "KOR_ECARGO",
    218 Srekorea = "SREKOREA",
    219 Rocketparcel = "ROCKETPARCEL",
    220 BgBulgarianPost = "BG_BULGARIAN_POST",
    221 JpnJapanPost = "JPN_JAPAN_POST",
    222 JpnYamato = "JPN_YAMATO",
    223 JpnSagawa = "JPN_SAGAWA",
    224 TurPtt = "TUR_PTT",
    225 AutAustrianPost = "AUT_AUSTRIAN_POST",
    226 AuAustrianPost = "AU_AUSTRIAN_POST",
    227 RussianPost = "RUSSIAN_POST",
    228 BelDhl = "BEL_DHL",
    229 FrMondial = "FR_MONDIAL",
    230 EuBpost = "EU_BPOST",
    231 LandmarkGlobal = "LANDMARK_GLOBAL",
    232 IdnPos = "IDN_POS",
    233 IdnPosInt = "IDN_POS_INT",
    234 IdnJne = "IDN_JNE",
    235 IdnPandu = "IDN_PANDU",
    236 Rpx = "RPX",
    237 IdnTiki = "IDN_TIKI",
    238 IdnLionParcel = "IDN_LION_PARCEL",
    239 NinjavanId = "NINJAVAN_ID",
    240 IdnWahana = "IDN_WAHANA",
    241 IdnFirstLogistics = "IDN_FIRST_LOGISTICS",
    242 UkAnPost = "UK_AN_POST",
    243 Dpd = "DPD",
    244 UkFastway = "UK_FASTWAY",
    245 UkNightline = "UK_NIGHTLINE",
    246 Wiseloads = "WISELOADS",
    247 GrElta = "GR_ELTA",
    248 GrcAcs = "GRC_ACS",
    249 GrGeniki = "GR_GENIKI",
    250 NinjavanPhilippines = "NINJAVAN_PHILIPPINES",
    251 PhlXendExpress = "PHL_XEND_EXPRESS",
    252 PhlLbc = "PHL_LBC",
    253 PhlJamexpress = "PHL_JAMEXPRESS",
    254 PhlAirspeed = "PHL_AIRSPEED",
    255 PhlRaf = "PHL_RAF",
    256 Directlog = "DIRECTLOG",
    257 BraCorreios = "BRA_CORREIOS",
    258 NldDhl = "NLD_DHL",
    259 NldPostnl = "NLD_POSTNL",
    260 NldGls = "NLD_GLS",
    261 NldTransmission = "NLD_TRANSMISSION",
    262 CorreosDeMexico = "CORREOS_DE_MEXICO",
    263 MexEstafeta = "MEX_ESTAFETA",
    264 MexSenda = "MEX_SENDA",
    265 MexRedpack = "MEX_REDPACK",
    266 MexAeroflash = "MEX_AEROFLASH",
    267 NationwideMy = "NATIONWIDE_MY",
    268 MysMysPost = "MYS_MYS_POST",
    269 MysTaqbin = "MYS_TAQBIN",
    270 MysSkynet = "MYS_SKYNET",
    271 MysCitylink = "MYS_CITYLINK",
    272 MysAirpak = "MYS_AIRPAK",
    273 NinjavanMy = "NINJAVAN_MY",
    274 KangarooMy = "KANGAROO_MY",
    275 VnmVietnamPost = "VNM_VIETNAM_POST",
    276 VnpostEms = "VNPOST_EMS",
    277 PrtIntSeur = "PRT_INT_SEUR",
    278 PrtCtt = "PRT_CTT",
    279 PrtChronopost = "PRT_CHRONOPOST",
    280 PrtSeur = "PRT_SEUR",
    281 Adicional = "ADICIONAL",
    282 LtuLietuvos = "LTU_LIETUVOS",
    283 Dpex = "DPEX",
    284 LweHk = "LWE_HK",
    285 SgSgPost = "SG_SG_POST",
    286 SgTaqbin = "SG_TAQBIN",
    287 SgNinjavan = "SG_NINJAVAN",
    288 SgZalora = "SG_ZALORA",
    289 JetShip = "JET_SHIP",
    290 SgParcelpost = "SG_PARCELPOST",
    291 CheSwissPost = "CHE_SWISS_POST",
    292 AsendiaHk = "ASENDIA_HK",
    293 HunMagyar = "HUN_MAGYAR",
    294 PostnordLogistics = "POSTNORD_LOGISTICS",
    295 SweDirectlink = "SWE_DIRECTLINK",
    296 SwePostnord = "SWE_POSTNORD",
    297 SweDb = "SWE_DB",
    298 CzeCeska = "CZE_CESKA",
    299 NzNzPost = "NZ_NZ_POST",
    300 NzCourierPost = "NZ_COURIER_POST",
    301 FastwayNz = "FASTWAY_NZ",
    302 TwTaiwanPost = "TW_TAIWAN_POST",
    303 Spreadel = "SPREADEL",
    304 AreEmiratesPost = "ARE_EMIRATES_POST",
    305 Axl = "AXL",
    306 CypCyprusPost = "CYP_CYPRUS_POST",
    307 HrvHrvatska = "HRV_HRVATSKA",
    308 NorPosten = "NOR_POSTEN",
    309 Ram = "RAM",
    310 Thecourierguy = "THECOURIERGUY",
    311 DpeExpress = "DPE_EXPRESS",
    312 Posti = "POSTI",
    313 Matkahuolto = "MATKAHUOLTO",
    314 GlobalDhl = "GLOBAL_DHL",
    315 ArgCorreo = "ARG_CORREO",
    316 ArgOca = "ARG_OCA",
    317 PostSerbia = "POST_SERBIA",
    318 BhPosta = "BH_POSTA",
    319 CorreosChile = "CORREOS_CHILE",
    320 Apr72 = "APR_72",
    321 CorreosDeCostaRica = "CORREOS_DE_COSTA_RICA",
    322 PosturIs = "POSTUR_IS",
    323 Speedexcourier = "SPEEDEXCOURIER",
    324 RouPosta = "ROU_POSTA",
    325 UkrNova = "UKR_NOVA",
    326 UkrPoshta = "UKR_POSHTA",
    327 NgaNipost = "NGA_NIPOST",
    328 NgCourierplus = "NG_COURIERPLUS",
    329 Eshopworld = "ESHOPWORLD",
    330 Webinterpret = "WEBINTERPRET",
    331 Hermes = "HERMES",
    332 AbcMail = "ABC_MAIL",
    333 Aramex = "ARAMEX",
    334 Yanwen = "YANWEN",
    335 InternationalBridge = "INTERNATIONAL_BRIDGE",
    336 SfcLogistics = "SFC_LOGISTICS",
    337 BqcExpress = "BQC_EXPRESS",
    338 OneWorld = "ONE_WORLD",
    339 ItRegisterMail = "IT_REGISTER_MAIL",
    340 Winit = "WINIT",
    341 Continental = "CONTINENTAL",
    342 Efs = "EFS",
    343 Pantos = "PANTOS",
    344 RelaisColis = "RELAIS_COLIS",
    345 UsDhlExpress = "US_DHL_EXPRESS",
    346 UsDhlParcel = "US_DHL_PARCEL",
    347 UsDhlEcommerce = "US_DHL_ECOMMERCE",
    348 UsDhlGlobalforwarding = "US_DHL_GLOBALFORWARDING",
    349 UkDhlExpress = "UK_DHL_EXPRESS",
    350 UkDhlParcel = "UK_DHL_PARCEL",
    351 UkDhlGlobalforwarding = "UK_DHL_GLOBALFORWARDING",
    352 CnDhlExpress = "CN_DHL_EXPRESS",
    353 CnDhlEcommerce = "CN_DHL_ECOMMERCE",
    354 CnDhlGlobalforwarding = "CN_DHL_GLOBALFORWARDING",
    355 DeDhlExpress = "DE_DHL_EXPRESS",
    356 DeDhlParcel = "DE_DHL_PARCEL",
    357 DeDhlPacket = "DE_DHL_PACKET",
    358 DeDhlEcommerce = "DE_DHL_ECOMMERCE",
    359 DeDhlGlobalforwarding = "DE_DHL_GLOBALFORWARDING",
    360 DeDhlDeutschepost = "DE_DHL_DEUTSCHEPOST",
    361 AuDhlExpress = "AU_DHL_EXPRESS",
    362 AuDhlEcommerce = "AU_DHL_ECOMMERCE",
    363 AuDhlGlobalforwarding = "AU_DHL_GLOBALFORWARDING",
    364 HkDhlExpress = "HK_DHL_EXPRESS",
    365 HkDhlEcommerce = "HK_DHL_ECOMMERCE",
    366 HkDhlGlobalforwarding = "HK_DHL_GLOBALFORWARDING",
    367 CaDhlExpress = "CA_DHL_EXPRESS",
    368 CaDhlEcommerce = "CA_DHL_ECOMMERCE",
    369 CaDhlGlobalforwarding = "CA_DHL_GLOBALFORWARDING",
    370 ItDhlExpress = "IT_DHL_EXPRESS",
    371 ItDhlEcommerce = "IT_DHL_ECOMMERCE",
    372 ItDhlGlobalforwarding = "IT_DHL_GLOBALFORWARDING",
    373 FrDhlExpress = "FR_DHL_EXPRESS",
    374 FrDhlParcel = "FR_DHL_PARCEL",
    375 FrDhlGlobalforwarding = "FR_DHL_GLOBALFORWARDING",
    376 PlDhlExpress = "PL_DHL_EXPRESS",
    377 PlDhlParcel = "PL_DHL_PARCEL",
    378 PlDhlGlobalforwarding = "PL_DHL_GLOBALFORWARDING",
    379 AbcPackage = "ABC_PACKAGE",
    380 AnPost = "AN_POST",
    381 ApcOvernight = "APC_OVERNIGHT",
    382 AsmEs = "ASM_ES",
    383 AupostCn = "AUPOST_CN",
    384 Acommmerce = "ACOMMMERCE",
    385 AdicionalPt = "ADICIONAL_PT",
    386 Air21 = "AIR_21",
    387 AirborneExpressUk = "AIRBORNE_EXPRESS_UK",
    388 AirpakMy = "AIRPAK_MY",
    389 Airspeed = "AIRSPEED",
    390 AsendiaDe = "ASENDIA_DE",
    391 AsendiaUs = "ASENDIA_US",
    392 AustraliaPost = "AUSTRALIA_POST",
    393 TollAu = "TOLL_AU",
    394 AustrianPostExpress = "AUSTRIAN_POST_EXPRESS",
    395 AustrianPost = "AUSTRIAN_POST",
    396 BTwoCEurope = "B_TWO_C_EUROPE",
    397 Bert = "BERT",
    398 Bpost = "BPOST",
    399 BrtIt = "BRT_IT",
    400 Bluedart = "BLUEDART",
    401 BondsCouriers = "BONDS_COURIERS",
    402 BpostInt = "BPOST_INT",
    403 BulgarianPost = "BULGARIAN_POST",
    404 CjLogistics = "CJ_LOGISTICS",
    405 CjIntMy = "CJ_INT_MY",
    406 CjMy = "CJ_MY",
    407 CjTh = "CJ_TH",
    408 CanadaPost = "CANADA_POST",
    409 Canpar = "CANPAR",
    410 CeskaCz = "CESKA_CZ",
    411 ChronopostFr = "CHRONOPOST_FR",
    412 ChronopostPt = "CHRONOPOST_PT",
    413 ChunghwaPost = "CHUNGHWA_POST",
    414 CitylinkMy = "CITYLINK_MY",
    415 Coliposte = "COLIPOSTE",
    416 Colis = "COLIS",
    417 Collectplus = "COLLECTPLUS",
    418 CorreosAg = "CORREOS_AG",
    419 CorreosBr = "CORREOS_BR",
    420 CorreosCl = "CORREOS_CL",
    421 CorreosCr = "CORREOS_CR",
    422 CorreosMx = "CORREOS_MX",
    423 CorreosEs = "CORREOS_ES",
    424 CorreosExpress = "CORREOS_EXPRESS",
    425 Courierplus = "COURIERPLUS",
    426 CourierPost = "COURIER_POST",
    427 CyprusPostCyp = "CYPRUS_POST_CYP",
    428 DbschenkerSe = "DBSCHENKER_SE",
    429 DhlEs = "DHL_ES",
    430 DhlActiveTracing = "DHL_ACTIVE_TRACING",
    431 DhlAu = "DHL_AU",
    432 DhlBenelux = "DHL_BENELUX",
    433 DhlDeutschePost = "DHL_DEUTSCHE_POST",
    434 DhlFr = "DHL_FR",
    435 DhlGlobalEcommerce = "DHL_GLOBAL_ECOMMERCE",
    436 DhlIt = "DHL_IT",
    437 DhlJp = "DHL_JP",
    438 DhlNl = "DHL_NL",
    439 DhlPacket = "DHL_PACKET",
    440 DhlParcelNl = "DHL_PARCEL_NL",
    441 DhlParcelEs = "DHL_PARCEL_ES",
    442 DhlPl = "DHL_PL",
    443 DhlSg = "DHL_SG",
    444 DhlUk = "DHL_UK",
    445 DhlGlobalMailAsia = "DHL_GLOBAL_MAIL_ASIA",
    446 DhlGlobalMail = "DHL_GLOBAL_MAIL",
    447 DhlAt = "DHL_AT",
    448 DpdDelistrack = "DPD_DELISTRACK",
    449 DpdFr = "DPD_FR",
    450 DpdDe = "DPD_DE",
    451 DpdHk = "DPD_HK",
    452 DpdIr = "DPD_IR",
    453 DpdLocalRef = "DPD_LOCAL_REF",
    454 DpdLocal = "DPD_LOCAL",
    455 DpdPl = "DPD_PL",
    456 DpdRo = "DPD_RO",
    457 DpdRu = "DPD_RU",
    458 DpdUk = "DPD_UK",
    459 DtdcExpress = "DTDC_EXPRESS",
    460 DtdcIn = "DTDC_IN",
    461 DawnWing = "DAWN_WING",
    462 DelhiveryIn = "DELHIVERY_IN",
    463 DeltecDe = "DELTEC_DE",
    464 DeltecUk = "DELTEC_UK",
    465 DeutscheDe = "DEUTSCHE_DE",
    466 DirectlinkSe = "DIRECTLINK_SE",
    467 DirectlogBr = "DIRECTLOG_BR",
    468 Dotzot = "DOTZOT",
    469 EcCn = "EC_CN",
    470 EltaGr = "ELTA_GR",
    471 EmpsCn = "EMPS_CN",
    472 EmsCn = "EMS_CN",
    473 Ecargo = "ECARGO",
    474 EmiratesPost = "EMIRATES_POST",
    475 Ensenda = "ENSENDA",
    476 Estafeta = "ESTAFETA",
    477 Estes = "ESTES",
    478 FercamIt = "FERCAM_IT",
    479 FlytExpress = "FLYT_EXPRESS",
    480 Fastrack = "FASTRACK",
    481 FastwayUs = "FASTWAY_US",
    482 FastwayZa = "FASTWAY_ZA",
    483 FastwayUk = "FASTWAY_UK",
    484 FastwayAu = "FASTWAY_AU",
    485 FirstLogisitcs = "FIRST_LOGISITCS",
    486 FourPxExpress = "FOUR_PX_EXPRESS",
    487 Geodis = "GEODIS",
    488 GlsCz = "GLS_CZ",
    489 GlsFr = "GLS_FR",
    490 GlsDe = "GLS_DE",
    491 GlsIt = "GLS_IT",
    492 GlsNl = "GLS_NL",
    493 GlsEs = "GLS_ES",
    494 Gls = "GLS",
    495 AcsGr = "ACS_GR",
    496 GenikiGr = "GENIKI_GR",
    497 Globegistics = "GLOBEGISTICS",
    498 Greyhound = "GREYHOUND",
    499 HermesDe = "HERMES_DE",
    500 HermesworldUk = "HERMESWORLD_UK",
    501 HkPost = "HK_POST",
    502 HrvatskaHr = "HRVATSKA_HR",
    503 HuahanExpress = "HUAHAN_EXPRESS",
    504 Imx = "IMX",
    505 Itis = "ITIS",
    506 IndiaPost = "INDIA_POST",
    507 Interlink = "INTERLINK",
    508 IntSeur = "INT_SEUR",
    509 IntSuer = "INT_SUER",
    510 IsraelPost = "ISRAEL_POST",
    511 JneIdn = "JNE_IDN",
    512 JamexpressPh = "JAMEXPRESS_PH",
    513 JapanPost = "JAPAN_POST",
    514 JpPost = "JP_POST",
    515 JetshipMy = "JETSHIP_MY",
    516 JetshipSg = "JETSHIP_SG",
    517 KerryExpressVn = "KERRY_EXPRESS_VN",
    518 KerryExpressHk = "KERRY_EXPRESS_HK",
    519 KerryExpressTh = "KERRY_EXPRESS_TH",
    520 Kiala = "KIALA",
    521 KoreaPost = "KOREA_POST",
    522 CjKr = "CJ_KR",
    523 Laposte = "LAPOSTE",
    524 LbcPh = "LBC_PH",
    525 LietuvosLt = "LIETUVOS_LT",
    526 LionParcel = "LION_PARCEL",
    527 LogisticsworldwideHk = "LOGISTICSWORLDWIDE_HK",
    528 LogisticsworldwideKr = "LOGISTICSWORLDWIDE_KR",
    529 LogisticsworldwideMy = "LOGISTICSWORLDWIDE_MY",
    530 Loomis = "LOOMIS",
    531 Mondial = "MONDIAL",
    532 MagyarHu = "MAGYAR_HU",
    533 MalaysiaPost = "MALAYSIA_POST",
    534 Masterlink = "MASTERLINK",
    535 Aeroflash = "AEROFLASH",
    536 Redpack = "REDPACK",
    537 SendaMx = "SENDA_MX",
    538 MondialBe = "MONDIAL_BE",
    539 Myhermes = "MYHERMES",
    540 NacexEs = "NACEX_ES",
    541 Nationwide = "NATIONWIDE",
    542 NzPost = "NZ_POST",
    543 NipostNg = "NIPOST_NG",
    544 NightlineUk = "NIGHTLINE_UK",
    545 NinjavanPh = "NINJAVAN_PH",
    546 NinjavanSg = "NINJAVAN_SG",
    547 NovaPoshtaInt = "NOVA_POSHTA_INT",
    548 NovaPoshta = "NOVA_POSHTA",
    549 OcaAr = "OCA_AR",
    550 Ontrac = "ONTRAC",
    551 PttPost = "PTT_POST",
    552 Pandu = "PANDU",
    553 ParcelpostSg = "PARCELPOST_SG",
    554 PocztaPolska = "POCZTA_POLSKA",
    555 Pocztex = "POCZTEX",
    556 CttPt = "CTT_PT",
    557 SeurPt = "SEUR_PT",
    558 PosId = "POS_ID",
    559 PosInt = "POS_INT",
    560 PostnlInt3S = "POSTNL_INT_3_S",
    561 Postnl = "POSTNL",
    562 PostnlInt = "POSTNL_INT",
    563 PostnordLogisticsDk = "POSTNORD_LOGISTICS_DK",
    564 PostnordLogisticsSe = "POSTNORD_LOGISTICS_SE",
    565 PostnordLogisticsGlobal = "POSTNORD_LOGISTICS_GLOBAL",
    566 PostaRo = "POSTA_RO",
    567 PosteItaliane = "POSTE_ITALIANE",
    568 PostenNorge = "POSTEN_NORGE",
    569 ProfessionalCouriers = "PROFESSIONAL_COURIERS",
    570 RafPh = "RAF_PH",
    571 RlUs = "RL_US",
    572 Rpd2Man = "RPD_2_MAN",
    573 RpxId = "RPX_ID",
    574 Redexpress = "REDEXPRESS",
    575 RedurEs = "REDUR_ES",
    576 RegisterMailIt = "REGISTER_MAIL_IT",
    577 RelaisColisFr = "RELAIS_COLIS_FR",
    578 RocketParcel = "ROCKET_PARCEL",
    579 SdaIt = "SDA_IT",
    580 SfExpress = "SF_EXPRESS",
    581 SfcExpress = "SFC_EXPRESS",
    582 SgtIt = "SGT_IT",
    583 SreKorea = "SRE_KOREA",
    584 Sagawa = "SAGAWA",
    585 SagawaJp = "SAGAWA_JP",
    586 PostSerbiaCs = "POST_SERBIA_CS",
    587 Singpost = "SINGPOST",
    588 Siodemka = "SIODEMKA",
    589 SkynetWorldwide = "SKYNET_WORLDWIDE",
    590 SkynetMy = "SKYNET_MY",
    591 SkynetUae = "SKYNET_UAE",
    592 SkynetUk = "SKYNET_UK",
    593 SeurEs = "SEUR_ES",
    594 StartrackExpress = "STARTRACK_EXPRESS",
    595 Startrack = "STARTRACK",
    596 SwissPost = "SWISS_POST",
    597 TntAu = "TNT_AU",
    598 TntCn = "TNT_CN",
    599 TntClickIt = "TNT_CLICK_IT",
    600 TntFr = "TNT_FR",
    601 TntDe = "TNT_DE",
    602 TntIt = "TNT_IT",
    603 TntJp = "TNT_JP",
    604 TntNl = "TNT_NL",
    605 TntPl = "TNT_PL",
    606 TntEs = "TNT_ES",
    607 TntUk = "TNT_UK",
    608 Tpg = "TPG",
    609 TaiwanPostTw = "TAIWAN_POST_TW",
    610 TaqbinHk = "TAQBIN_HK",
    611 TaqbinMy = "TAQBIN_MY",
    612 TaqbinSg = "TAQBIN_SG",
    613 Taxipost = "TAXIPOST",
    614 Teliway = "TELIWAY",
    615 ThailandPost = "THAILAND_POST",
    616 TheCourierGuy = "THE_COURIER_GUY",
    617 TikiId = "TIKI_ID",
    618 TollIpec = "TOLL_IPEC",
    619 TwoGo = "TWO_GO",
    620 Transmission = "TRANSMISSION",
    621 UkMail = "UK_MAIL",
    622 UpsMi = "UPS_MI",
    623 VietnamPost = "VIETNAM_POST",
    624 WahanaId = "WAHANA_ID",
    625 XendExpressPh = "XEND_EXPRESS_PH",
    626 Xpressbees = "XPRESSBEES",
    627 Yamato = "YAMATO",
    628 YanwenCn = "YANWEN_CN",
    629 Yodel = "YODEL",
    630 UpsCanada = "UPS_CANADA",
    631 UpsMailInnovations = "UPS_MAIL_INNOVATIONS",
    632 DeDeltec = "DE_DELTEC",
    633 DeInternationalseur = "DE_INTERNATIONALSEUR",
    634 FrDpd = "FR_DPD",
    635 FrImx = "FR_IMX",
    636 ItImx = "IT_IMX",
    637 AuDtdc = "AU_DTDC",
    638 AuSendle = "AU_SENDLE",
    639 AuSkynet = "AU_SKYNET",
    640 EsGls = "ES_GLS",
    641 EsInternationalseur = "ES_INTERNATIONALSEUR",
    642 EsImx = "ES_IMX",
    643 CnHuahanexpress = "CN_HUAHANEXPRESS",
    644 LocalPickup = "LOCAL_PICKUP",
    645 HkDpex = "HK_DPEX",
    646 HkKerryexpress = "HK_KERRYEXPRESS",
    647 HkLogisticsworldwideexpress = "HK_LOGISTICSWORLDWIDEEXPRESS",
    648 HkRpx = "HK_RPX",
    649 HkSpreadel = "HK_SPREADEL",
    650 InSpreadel = "IN_SPREADEL",
    651 ThCj = "TH_CJ",
    652 KrLogisticsworldwide = "KR_LOGISTICSWORLDWIDE",
    653 AtDhl = "AT_DHL",
    654 BeImx = "BE_IMX",
    655 MyLogisticsworldwide = "MY_LOGISTICSWORLDWIDE",
    656 MyJetship = "MY_JETSHIP",
    657 SgDhl = "SG_DHL",
    658 SgSpreadel = "SG_SPREADEL",
    659 Postaromana = "POSTAROMANA",
    660 UsPurolator = "US_PUROLATOR",
    661 UsFastway = "US_FASTWAY",
    662 Chronopost = "CHRONOPOST",
    663 CorreosDeEspana = "CORREOS_DE_ESPANA",
    664 DeutschePostDhl = "DEUTSCHE_POST_DHL",
    665 EboostSda = "EBOOST_SDA",
    666 HongkongPost = "HONGKONG_POST",
    667 IntangibleDigitalServices = "INTANGIBLE_DIGITAL_SERVICES",
    668 LaPoste = "LA_POSTE",
    669 LaPosteSuivi = "LA_POSTE_SUIVI",
    670 NekoYamatoUnyuu = "NEKO_YAMATO_UNYUU",
    671 NittsuPelicanBin = "NITTSU_PELICAN_BIN",
    672 PosteItalia = "POSTE_ITALIA",
    673 SagawaKyuuBin = "SAGAWA_KYUU_BIN",
    674 StarTrackExpress = "STAR_TRACK_EXPRESS",
    675 UsDtdc = "US_DTDC",
    676 UsStartrack = "US_STARTRACK",
    677 IsrIsraelPost = "ISR_ISRAEL_POST",
    678 BeMondial = "BE_MONDIAL",
    679 B2Ceurope = "B_2_CEUROPE",
    680 Phl2Go = "PHL_2_GO",
    681 PhlAir21Underscored = "PHL_AIR_21",
    682 PtSpanishSeur = "PT_SPANISH_SEUR",
    683 EsSpanishSeur = "ES_SPANISH_SEUR",
    684 SgDpex = "SG_DPEX",
    685 ChImx = "CH_IMX",
    686 Dhlg = "DHLG",
    687 Ruston = "RUSTON",
    688 Mikropakket = "MIKROPAKKET",
    689 Xpost = "XPOST",
    690 PanAsia = "PAN_ASIA",
    691 Parcelone = "PARCELONE",
    692 Speedee = "SPEEDEE",
    693 Venipak = "VENIPAK",
    694 Croshot = "CROSHOT",
    695 Shreenandancourier = "SHREENANDANCOURIER",
    696 EpstGlbl = "EPST_GLBL",
    697 Newgistics = "NEWGISTICS",
    698 PostSlovenia = "POST_SLOVENIA",
    699 JerseyPost = "JERSEY_POST",
    700 Wmg = "WMG",
    701 Bombinoexp = "BOMBINOEXP",
    702 XqExpress = "XQ_EXPRESS",
    703 Furdeco = "FURDECO",
    704 LegionExpress = "LEGION_EXPRESS",
    705 YdhExpress = "YDH_EXPRESS",
    706 LhtExpress = "LHT_EXPRESS",
    707 SouthAfricanPostOffice = "SOUTH_AFRICAN_POST_OFFICE",
    708 Grupo = "GRUPO",
    709 Spoton = "SPOTON",
    710 Dimerco = "DIMERCO",
    711 InterparcelUk = "INTERPARCEL_UK",
    712 Abcustom = "ABCUSTOM",
    713 IndDelivree = "IND_DELIVREE",
    714 GlobalAbf = "GLOBAL_ABF",
    715 CnBestexpress = "CN_BESTEXPRESS",
    716 DxSftp = "DX_SFTP",
    717 PickuppMys = "PICKUPP_MYS",
    718 XpertDelivery = "XPERT_DELIVERY",
    719 Fmx = "FMX",
    720 Hellmann = "HELLMANN",
    721 DhlRefr = "DHL_REFR",
    722 ShipItAsia = "SHIP_IT_ASIA",
    723 KerryEcommerce = "KERRY_ECOMMERCE",
    724 Gojek = "GOJEK",
    725 Freterapido = "FRETERAPIDO",
    726 YodelIntnl = "YODEL_INTNL",
    727 CflLogistics = "CFL_LOGISTICS",
    728 PitneyBowes = "PITNEY_BOWES",
    729 ZaSpecialisedFreight = "ZA_SPECIALISED_FREIGHT",
    730 Janco = "JANCO",
    731 XpressenDk = "XPRESSEN_DK",
    732 Yto = "YTO",
    733 Rpd2man = "RPD2MAN",
    734 SeurSpApi = "SEUR_SP_API",
    735 Deliveryontime = "DELIVERYONTIME",
    736 WiseExpress = "WISE_EXPRESS",
    737 Jinsung = "JINSUNG",
    738 JtexpressVn = "JTEXPRESS_VN",
    739 Chukou1 = "CHUKOU1",
    740 TransKargo = "TRANS_KARGO",
    741 FedexIntlMlserv = "FEDEX_INTL_MLSERV",
    742 SwishipDe = "SWISHIP_DE",
    743 IvoyWebhook = "IVOY_WEBHOOK",
    744 AirmeeWebhook = "AIRMEE_WEBHOOK",
    745 Vamox = "VAMOX",
    746 Firstmile = "FIRSTMILE",
    747 AmsGrp = "AMS_GRP",
    748 FastwayIr = "FASTWAY_IR",
    749 HhExp = "HH_EXP",
    750 Hrparcel = "HRPARCEL",
    751 MysMypostOnline = "MYS_MYPOST_ONLINE",
    752 Geswl = "GESWL",
    753 Bluestar = "BLUESTAR",
    754 Tipsa = "TIPSA",
    755 CdekTr = "CDEK_TR",
    756 Kgmhub = "KGMHUB",
    757 Intexpress = "INTEXPRESS",
    758 Descartes = "DESCARTES",
    759 OverseExp = "OVERSE_EXP",
    760 Oneclick = "ONECLICK",
    761 RoadrunnerFreight = "ROADRUNNER_FREIGHT",
    762 GlsCrotia = "GLS_CROTIA",
    763 Tourline = "TOURLINE",
    764 MrwFtp = "MRW_FTP",
    765 BhWorldwide = "BH_WORLDWIDE",
    766 Bluex = "BLUEX",
    767 Dylt = "DYLT",
    768 Ocs = "OCS",
    769 YingnuoLogistics = "YINGNUO_LOGISTICS",
    770 SinGlbl = "SIN_GLBL",
    771 TuffnellsReference = "TUFFNELLS_REFERENCE",
    772 Cjpacket = "CJPACKET",
    773 Milkman = "MILKMAN",
    774 FiegeNl = "FIEGE_NL",
    775 Asigna = "ASIGNA",
    776 Oneworldexpress = "ONEWORLDEXPRESS",
    777 Ltianexp = "LTIANEXP",
    778 KweGlobal = "KWE_GLOBAL",
    779 CtcExpress = "CTC_EXPRESS",
    780 LaoPost = "LAO_POST",
    781 EuImx = "EU_IMX",
    782 GlsSlov = "GLS_SLOV",
    783 Amazon = "AMAZON",
    784 MoreLink = "MORE_LINK",
    785 Jx = "JX",
    786 MysEms = "MYS_EMS",
    787 EasyMail = "EASY_MAIL",
    788 Aduiepyle = "ADUIEPYLE",
    789 GbPanther = "GB_PANTHER",
    790 SgDetrack = "SG_DETRACK",
    791 Expresssale = "EXPRESSSALE",
    792 Dicom = "DICOM",
    793 Matdespatch = "MATDESPATCH",
    794 TrunkrsWebhook = "TRUNKRS_WEBHOOK",
    795 WestbankCourier = "WESTBANK_COURIER",
    796 Mbw = "MBW",
    797 KhmCambodiaPost = "KHM_CAMBODIA_POST",
    798 FedexCrossborder = "FEDEX_CROSSBORDER",
    799 Janio = "JANIO",
    800 Sinotrans = "SINOTRANS",
    801 BrtItParcelid = "BRT_IT_PARCELID",
    802 A1post = "A1POST",
    803 DhlSupplyChain = "DHL_SUPPLY_CHAIN",
    804 TazmanianFreight = "TAZMANIAN_FREIGHT",
    805 Topyou = "TOPYOU",
    806 Palexpress = "PALEXPRESS",
    807 SaiaFreight = "SAIA_FREIGHT",
    808 CnWedo = "CN_WEDO",
    809 Fulfillme = "FULFILLME",
    810 SgQxpress = "SG_QXPRESS",
    811 UpsReference = "UPS_REFERENCE",
    812 NhansSolutions = "NHANS_SOLUTIONS",
    813 Caribou = "CARIBOU",
    814 LocusWebhook = "LOCUS_WEBHOOK",
    815 Dsv = "DSV",
    816 CnGofly = "CN_GOFLY",
    817 Coordinadora = "COORDINADORA",
    818 P2pTrc = "P2P_TRC",
    819 Andreani = "ANDREANI",
    820 Directparcels = "DIRECTPARCELS",
    821 Doora = "DOORA",
    822 FedexPoland = "FEDEX_POLAND",
    823 InterparcelNz = "INTERPARCEL_NZ",
    824 XdpUkReference = "XDP_UK_REFERENCE",
    825 Etomars = "ETOMARS",
    826 CnJcex = "CN_JCEX",
    827 IndEcom = "IND_ECOM",
    828 FarInternational = "FAR_INTERNATIONAL",
    829 EspEnvialia = "ESP_ENVIALIA",
    830 Idexpress = "IDEXPRESS",
    831 Gangbao = "GANGBAO",
    832 SmsaExpress = "SMSA_EXPRESS",
    833 Neway = "NEWAY",
    834 DexI = "DEX_I",
    835 DesignertransportWebhook = "DESIGNERTRANSPORT_WEBHOOK",
    836 BudbeeWebhook = "BUDBEE_WEBHOOK",
    837 GlsSloven = "GLS_SLOVEN",
    838 ParcelledIn = "PARCELLED_IN",
    839 CopaCourier = "COPA_COURIER",
    840 GsiExpress = "GSI_EXPRESS",
    841 ConWay = "CON_WAY",
    842 BrouwerTransport = "BROUWER_TRANSPORT",
    843 TollNz = "TOLL_NZ",
    844 Cpex = "CPEX",
    845 Echo = "ECHO",
    846 FedexFr = "FEDEX_FR",
    847 XdeWebhook = "XDE_WEBHOOK",
    848 Tolos = "TOLOS",
    849 Borderexpress = "BORDEREXPRESS",
    850 GiaoHang = "GIAO_HANG",
    851 MailplusJpn = "MAILPLUS_JPN",
    852 GeodisEspace = "GEODIS_ESPACE",
    853 TntUkRefr = "TNT_UK_REFR",
    854 DoordashWebhook = "DOORDASH_WEBHOOK",
    855 Kec = "KEC",
    856 CjHkInternational = "CJ_HK_INTERNATIONAL",
    857 Helthjem = "HELTHJEM",
    858 ZaCourierit = "ZA_COURIERIT",
    859 Sfb2c = "SFB2C",
    860 Freightquote = "FREIGHTQUOTE",
    861 FrExapaq = "FR_EXAPAQ",
    862 LandmarkGlobalReference = "LANDMARK_GLOBAL_REFERENCE",
    863 Parcel2go = "PARCEL2GO",
    864 Delnext = "DELNEXT",
    865 TckExpress = "TCK_EXPRESS",
    866 EndeavourDelivery = "ENDEAVOUR_DELIVERY",
    867 Nanjingwoyuan = "NANJINGWOYUAN",
    868 HeppnerFr = "HEPPNER_FR",
    869 Pickrr = "PICKRR",
    870 Fonsen = "FONSEN",
    871 ApcOvernightConnum = "APC_OVERNIGHT_CONNUM",
    872 StarTrackNextFlight = "STAR_TRACK_NEXT_FLIGHT",
    873 UpsFreight = "UPS_FREIGHT",
    874 Dajin = "DAJIN",
    875 PostaPlus = "POSTA_PLUS",
    876 Ceva = "CEVA",
    877 OrangeDs = "ORANGE_DS",
    878 Anserx = "ANSERX",
    879 JsExpress = "JS_EXPRESS",
    880 Padtf = "PADTF",
    881 Gac = "GAC",
    882 Ezship = "EZSHIP",
    883 Geis = "GEIS",
    884 Sypost = "SYPOST",
    885 AmazonShipMcf = "AMAZON_SHIP_MCF",
    886 SfEx = "SF_EX",
    887 Yusen = "YUSEN",
    888 EspMrw = "ESP_MRW",
    889 Bring = "BRING",
    890 Pago = "PAGO",
    891 AoCourier = "AO_COURIER",
    892 Gba = "GBA",
    893 DiamondEurogistics = "DIAMOND_EUROGISTICS",
    894 Neweggexpress = "NEWEGGEXPRESS",
    895 Lalamove = "LALAMOVE",
    896 SpeedcouriersGr = "SPEEDCOURIERS_GR",
    897 CorporatecouriersWebhook = "CORPORATECOURIERS_WEBHOOK",
    898 Forrun = "FORRUN",
    899 Pickup = "PICKUP",
    900 Bond = "BOND",
    901 Ecms = "ECMS",
    902 Intelipost = "INTELIPOST",
    903 SkPosta = "SK_POSTA",
    904 Flashexpress = "FLASHEXPRESS",
    905 FetchrWebhook = "FETCHR_WEBHOOK",
    906 CnSto = "CN_STO",
    907 SekoSftp = "SEKO_SFTP",
    908 Thedeliverygroup = "THEDELIVERYGROUP",
    909 CelloSquare = "CELLO_SQUARE",
    910 HomeDeliverySolutions = "HOME_DELIVERY_SOLUTIONS",
    911 DpdHgry = "DPD_HGRY",
    912 KerryttcVn = "KERRYTTC_VN",
    913 Tarrive = "TARRIVE",
    914 JoyingBox = "JOYING_BOX",
    915 Collivery = "COLLIVERY",
    916 TotalExpress = "TOTAL_EXPRESS",
    917 ZjsExpress = "ZJS_EXPRESS",
    918 Starken = "STARKEN",
    919 Mainfreight = "MAINFREIGHT",
    920 IndFirstflight = "IND_FIRSTFLIGHT",
    921 BeBpost = "BE_BPOST",
    922 Demandship = "DEMANDSHIP",
    923 CnDpex = "CN_DPEX",
    924 Acsworldwide = "ACSWORLDWIDE",
    925 Logisters = "LOGISTERS",
    926 Goglobalpost = "GOGLOBALPOST",
    927 Amstan = "AMSTAN",
    928 Okayparcel = "OKAYPARCEL",
    929 IDika = "I_DIKA",
    930 EnvialiaReference = "ENVIALIA_REFERENCE",
    931 PaackWebhook = "PAACK_WEBHOOK",
    932 GrabWebhook = "GRAB_WEBHOOK",
    933 Parcelpoint = "PARCELPOINT",
    934 Icumulus = "ICUMULUS",
    935 Fdsexpress = "FDSEXPRESS",
    936 Daiglobaltrack = "DAIGLOBALTRACK",
    937 Cndexpress = "CNDEXPRESS",
    938 GlobalIparcel = "GLOBAL_IPARCEL",
    939 AmazonFbaSwiship = "AMAZON_FBA_SWISHIP",
    940 Wyngs = "WYNGS",
    941 YurticiKargo = "YURTICI_KARGO",
    942 CnPaypalPackage = "CN_PAYPAL_PACKAGE",
    943 Parcel2Post = "PARCEL_2_POST",
    944 Zyllem = "ZYLLEM",
    945 ViaExpress = "VIA_EXPRESS",
    946 Wizmo = "WIZMO",
    947 Tigfreight = "TIGFREIGHT",
    948 PilLogistics = "PIL_LOGISTICS",
    949 ZtoExpress = "ZTO_EXPRESS",
    950 Heppner = "HEPPNER",
    951 GeneralOvernight = "GENERAL_OVERNIGHT",
    952 Happy2point = "HAPPY2POINT",
    953 ArcoSpedizioni = "ARCO_SPEDIZIONI",
    954 Chitchats = "CHITCHATS",
    955 Iml = "IML",
    956 Smooth = "SMOOTH",
    957 IntelValley = "INTEL_VALLEY",
    958 CleLogistics = "CLE_LOGISTICS",
    959 Fiege = "FIEGE",
    960 MxCargo = "MX_CARGO",
    961 Ziingfinalmile = "ZIINGFINALMILE",
    962 Tcs = "TCS",
    963 DaytonFreight = "DAYTON_FREIGHT",
    964 Roadbull = "ROADBULL",
    965 YodelDir = "YODEL_DIR",
    966 Stone3pl = "STONE3PL",
    967 ParcelpalWebhook = "PARCELPAL_WEBHOOK",
    968 DhlEcomerceAsa = "DHL_ECOMERCE_ASA",
    969 Simplypost = "SIMPLYPOST",
    970 KyExpress = "KY_EXPRESS",
    971 Shenzhen = "SHENZHEN",
    972 UcExpre = "UC_EXPRE",
    973 UsLasership = "US_LASERSHIP",
    974 Didadi = "DIDADI",
    975 Dynalogic = "DYNALOGIC",
    976 DbschenkerB2b = "DBSCHENKER_B2B",
    977 Mxe = "MXE",
    978 Pfcexpress = "PFCEXPRESS",
    979 Whistl = "WHISTL",
    980 CaeDelivers = "CAE_DELIVERS",
    981 Wepost = "WEPOST",
    982 Alliedexpress = "ALLIEDEXPRESS",
    983 Shippit = "SHIPPIT",
    984 Ddexpress = "DDEXPRESS",
    985 AramexAu = "ARAMEX_AU",
    986 Tfm = "TFM",
    987 Bneed = "BNEED",
    988 MXpress = "M_XPRESS",
    989 HkTgx = "HK_TGX",
    990 LatvijasPasts = "LATVIJAS_PASTS",
    991 HdbBox = "HDB_BOX",
    992 Viaeurope = "VIAEUROPE",
    993 CorreoUy = "CORREO_UY",
    994 ClevyLinks = "CLEVY_LINKS",
    995 Ibeone = "IBEONE",
    996 JNet = "J_NET",
    997 Rcl = "RCL",
    998 N6ls = "6LS",
    999 CgsExpress = "CGS_EXPRESS",
    1000 BlrBelpost = "BLR_BELPOST",
    1001 Birdsystem = "BIRDSYSTEM",
    1002 Dobropost = "DOBROPOST",
    1003 SapExpress = "SAP_EXPRESS",
    1004 Weaship = "WEASHIP",
    1005 Sonictl = "SONICTL",
    1006 Kwt = "KWT",
    1007 AfllogFtp = "AFLLOG_FTP",
    1008 IndSafeexpress = "IND_SAFEEXPRESS",
    1009 Tophatterexpress = "TOPHATTEREXPRESS",
    1010 Seino = "SEINO",
    1011 Mglobal = "MGLOBAL",
    1012 Szendex = "SZENDEX",
    1013 Averitt = "AVERITT",
    1014 DbschenkerSv = "DBSCHENKER_SV",
    1015 Leader = "LEADER",
    1016 AoDeutschland = "AO_DEUTSCHLAND",
    1017 N2ebox = "2EBOX",
    1018 EuFleetSolutions = "EU_FLEET_SOLUTIONS",
    1019 SgSpeedpost = "SG_SPEEDPOST",
    1020 Pcfcorp = "PCFCORP",
    1021 Aeronet = "AERONET",
    1022 Linkbridge = "LINKBRIDGE",
    1023 DeDeutschePostDhlWithinEuropeTracknet = "DE_DEUTSCHE_POST_DHL_WITHIN_EUROPE_TRACKNET",
    1024 Primamulticipta = "PRIMAMULTICIPTA",
    1025 IsrPostDomestic = "ISR_POST_DOMESTIC",
    1026 Courex = "COUREX",
    1027 ZajilExpress = "ZAJIL_EXPRESS",
    1028 Bestwayparcel = "BESTWAYPARCEL",
    1029 Collectco = "COLLECTCO",
    1030 Aex = "AEX",
    1031 Jtexpress = "JTEXPRESS",
    1032 FedexUk = "FEDEX_UK",
    1033 Uship = "USHIP",
    1034 RoutificWebhook = "ROUTIFIC_WEBHOOK",
    1035 GlobalExpress = "GLOBAL_EXPRESS",
    1036 BrtItSenderRef = "BRT_IT_SENDER_REF",
    1037 Globavend = "GLOBAVEND",
    1038 Pixsell = "PIXSELL",
    1039 Shiptor = "SHIPTOR",
    1040 Cdek = "CDEK",
    1041 VnmViettelpost = "VNM_VIETTELPOST",
    1042 PhlAir21 = "PHL_AIR21",
    1043 PalletNetwork = "PALLET_NETWORK",
    1044 CjCentury = "CJ_CENTURY",
    1045 UkXdp = "UK_XDP",
    1046 Gso = "GSO",
    1047 Viwo = "VIWO",
    1048 Skybox = "SKYBOX",
    1049 PaperExpress = "PAPER_EXPRESS",
    1050 Kerrytj = "KERRYTJ",
    1051 NtlogisticsVn = "NTLOGISTICS_VN",
    1052 SdhScm = "SDH_SCM",
    1053 Palletways = "PALLETWAYS",
    1054 NoxNachtexpress = "NOX_NACHTEXPRESS",
    1055 Zinc = "ZINC",
    1056 DpeSouthAfrc = "DPE_SOUTH_AFRC",
    1057 Logistika = "LOGISTIKA",
    1058 Celeritas = "CELERITAS",
    1059 Pressiode = "PRESSIODE",
    1060 ShreeMaruti = "SHREE_MARUTI",
    1061 Parcelinklogistics = "PARCELINKLOGISTICS",
    1062 Efex = "EFEX",
    1063 Lotte = "LOTTE",
    1064 Lonestar = "LONESTAR",
    1065 GbNorsk = "GB_NORSK",
    1066 Aprisaexpress = "APRISAEXPRESS",
    1067 BelRs = "BEL_RS",
    1068 OsmWorldwide = "OSM_WORLDWIDE",
    1069 Sailpost = "SAILPOST",
    1070 Mailamericas = "MAILAMERICAS",
    1071 WestgateGl = "WESTGATE_GL",
    1072 DtdExpr = "DTD_EXPR",
    1073 Alfatrex = "ALFATREX",
    1074 ThabitLogistics = "THABIT_LOGISTICS",
    1075 Promeddelivery = "PROMEDDELIVERY",
    1076 Paquetexpress = "PAQUETEXPRESS",
    1077 NewzealandCouriers = "NEWZEALAND_COURIERS",
    1078 Liefery = "LIEFERY",
    1079 JoomLogis = "JOOM_LOGIS",
    1080 StreckTransport = "STRECK_TRANSPORT",
    1081 HctLogistics = "HCT_LOGISTICS",
    1082 CarryFlap = "CARRY_FLAP",
    1083 PonyExpress = "PONY_EXPRESS",
    1084 UsOldDominion = "US_OLD_DOMINION",
    1085 AnicamBox = "ANICAM_BOX",
    1086 AlwaysExpress = "ALWAYS_EXPRESS",
    1087 Wanbexpress = "WANBEXPRESS",
    1088 AusStartrack = "AUS_STARTRACK",
    1089 GbsBroker = "GBS_BROKER",
    1090 Stallionexpress = "STALLIONEXPRESS",
    1091 Raiderex = "RAIDEREX",
    1092 Alljoy = "ALLJOY",
    1093 Shopfans = "SHOPFANS",
    1094 KyungdongParcel = "KYUNGDONG_PARCEL",
    1095 ChampionLogistics = "CHAMPION_LOGISTICS",
    1096 PickuppSgp = "PICKUPP_SGP",
    1097 Dealersend = "DEALERSEND",
    1098 MorningExpress = "MORNING_EXPRESS",
    1099 Nacex = "NACEX",
    1100 ThenileWebhook = "THENILE_WEBHOOK",
    1101 Jocom = "JOCOM",
    1102 Holisol = "HOLISOL",
    1103 LbcexpressFtp = "LBCEXPRESS_FTP",
    1104 Cse = "CSE",
    1105 TforceFinalmile = "TFORCE_FINALMILE",
    1106 Kurasi = "KURASI",
    1107 Gemworldwide = "GEMWORLDWIDE",
    1108 ShipGate = "SHIP_GATE",
    1109 UsfReddaway = "USF_REDDAWAY",
    1110 Shipter = "SHIPTER",
    1111 NationalSameday = "NATIONAL_SAMEDAY",
    1112 Apg = "APG",
    1113 CnBoxc = "CN_BOXC",
    1114 Yunexpress = "YUNEXPRESS",
    1115 Integra2Ftp = "INTEGRA2_FTP",
    1116 Cainiao = "CAINIAO",
    1117 Ecoscooting = "ECOSCOOTING",
    1118 DmsMatrix = "DMS_MATRIX",
    1119 Mainway = "MAINWAY",
    1120 AsendiaUsa = "ASENDIA_USA",
    1121 Paperfly = "PAPERFLY",
    1122 Houndexpress = "HOUNDEXPRESS",
    1123 N3jmslogistics = "3JMSLOGISTICS",
    1124 EpBox = "EP_BOX",
    1125 BoxBerry = "BOX_BERRY",
    1126 LiccardiExpress = "LICCARDI_EXPRESS",
    1127 PlusLogUk = "PLUS_LOG_UK",
    1128 Fulfilla = "FULFILLA",
    1129 SkyPostal = "SKY_POSTAL",
    1130 Ase = "ASE",
    1131 Cnwangtong = "CNWANGTONG",
    1132 Pittohio = "PITTOHIO",
    1133 MailPlus = "MAIL_PLUS",
    1134 XpoLogistics = "XPO_LOGISTICS",
    1135 Wndirect = "WNDIRECT",
    1136 CloudwishAsia = "CLOUDWISH_ASIA",
    1137 Zeleris = "ZELERIS",
    1138 MaraXpress = "MARA_XPRESS",
    1139 GioExpress = "GIO_EXPRESS",
    1140 OcsWorldwide = "OCS_WORLDWIDE",
    1141 Destiny = "DESTINY",
    1142 ArkLogistics = "ARK_LOGISTICS",
    1143 DeDpdDelistrack = "DE_DPD_DELISTRACK",
    1144 CometTech = "COMET_TECH",
    1145 DhlParcelRu = "DHL_PARCEL_RU",
    1146 Aquiline = "AQUILINE",
    1147 PilotFreight = "PILOT_FREIGHT",
    1148 TntRefr = "TNT_REFR",
    1149 Qwintry = "QWINTRY",
    1150 DanskeFragt = "DANSKE_FRAGT",
    1151 ShreeAnjaniCourier = "SHREE_ANJANI_COURIER",
    1152 Carriers = "CARRIERS",
    1153 AirCanadaGlobal = "AIR_CANADA_GLOBAL",
    1154 PresidentTrans = "PRESIDENT_TRANS",
    1155 Stepforwardfs = "STEPFORWARDFS",
    1156 Eshipping = "ESHIPPING",
    1157 Shreetirupati = "SHREETIRUPATI",
    1158 HxExpress = "HX_EXPRESS",
    1159 Indopaket = "INDOPAKET",
    1160 Cn17post = "CN_17POST",
    1161 K1Express = "K1_EXPRESS",
    1162 CjGls = "CJ_GLS",
    1163 MysGdex = "MYS_GDEX",
    1164 Nationex = "NATIONEX",
    1165 CnEquick = "CN_EQUICK",
    1166 Anjun = "ANJUN",
    1167 Virtransport = "VIRTRANSPORT",
    1168 Fargood = "FARGOOD",
    1169 SmgExpress = "SMG_EXPRESS",
    1170 Rzyexpress = "RZYEXPRESS",
    1171 Sefl = "SEFL",
    1172 Hipshipper = "HIPSHIPPER",
    1173 Hdb = "HDB",
    1174 Rpxlogistics = "RPXLOGISTICS",
    1175 MikropakketBe = "MIKROPAKKET_BE",
    1176 Kuehne = "KUEHNE",
    1177 ItNexive = "IT_NEXIVE",
    1178 Pts = "PTS",
    1179 EtsExpress = "ETS_EXPRESS",
    1180 SwissPostFtp = "SWISS_POST_FTP",
    1181 ColisPrive = "COLIS_PRIVE",
    1182 FastrkServ = "FASTRK_SERV",
    1183 N472 = "4_72",
    1184 UsYrc = "US_YRC",
    1185 CnYunda = "CN_YUNDA",
    1186 PostnlIntl3s = "POSTNL_INTL_3S",
    1187 AaaCooper = "AAA_COOPER",
    1188 ElianPost = "ELIAN_POST",
    1189 Cubyn = "CUBYN",
    1190 SauSaudiPost = "SAU_SAUDI_POST",
    1191 N360lion = "360LION",
    1192 AbxexpressMy = "ABXEXPRESS_MY",
    1193 NinjavanWb = "NINJAVAN_WB",
    1194 EspPacklink = "ESP_PACKLINK",
    1195 IndJayonexpress = "IND_JAYONEXPRESS",
    1196 GbArrow = "GB_ARROW",
    1197 ZesExpress = "ZES_EXPRESS",
    1198 IndGojavas = "IND_GOJAVAS",
    1199 ZeptoExpress = "ZEPTO_EXPRESS",
    1200 SkynetZa = "SKYNET_ZA",
    1201 Kpost = "KPOST",
    1202 Zeek2Door = "ZEEK_2_DOOR",
    1203 DhlFreight = "DHL_FREIGHT",
    1204 Bluecare = "BLUECARE",
    1205 Blinklastmile = "BLINKLASTMILE",
    1206 PostaUkr = "POSTA_UKR",
    1207 LogistyxTransgroup = "LOGISTYX_TRANSGROUP",
    1208 Jindouyun = "JINDOUYUN",
    1209 Chrobinson = "CHROBINSON",
    1210 Trackon = "TRACKON",
    1211 CnPost56 = "CN_POST56",
    1212 GbTuffnells = "GB_TUFFNELLS",
    1213 CourantPlus = "COURANT_PLUS",
    1214 ScudexExpress = "SCUDEX_EXPRESS",
    1215 Shipentegra = "SHIPENTEGRA",
    1216 Trumpcard = "TRUMPCARD",
    1217 ChoirExp = "CHOIR_EXP",
    1218 Etotal = "ETOTAL",
    1219 Cope = "COPE",
    1220 SfplusWebhook = "SFPLUS_WEBHOOK",
    1221 IndGati = "IND_GATI",
    1222 Hermes2mannHandling = "HERMES_2MANN_HANDLING",
    1223 CnWishpost = "CN_WISHPOST",
    1224 Globaltranz = "GLOBALTRANZ",
    1225 Hkd = "HKD",
    1226 Uds = "UDS",
    1227 Bjshomedelivery = "BJSHOMEDELIVERY",
    1228 Yakit = "YAKIT",
    1229 Lexship = "LEXSHIP",
    1230 Omniva = "OMNIVA",
    1231 Sutton = "SUTTON",
    1232 Costmeticsnow = "COSTMETICSNOW",
    1233 PantherReference = "PANTHER_REFERENCE",
    1234 Sfcservice = "SFCSERVICE",
    1235 Pflogistics = "PFLOGISTICS",
    1236 Ltl = "LTL",
    1237 LoomisExpress = "LOOMIS_EXPRESS",
    1238 Parknparcel = "PARKNPARCEL",
    1239 SpringGds = "SPRING_GDS",
    1240 GlsItaly = "GLS_ITALY",
    1241 Ecexpress = "ECEXPRESS",
    1242 Line = "LINE",
    1243 InterparcelAu = "INTERPARCEL_AU",
    1244 GelExpress = "GEL_EXPRESS",
    1245 Agility = "AGILITY",
    1246 XlExpress = "XL_EXPRESS",
    1247 Aderonline = "ADERONLINE",
    1248 Directcouriers = "DIRECTCOURIERS",
    1249 Planzer = "PLANZER",
    1250 NoxNightTimeExpress = "NOX_NIGHT_TIME_EXPRESS",
    1251 Sending = "SENDING",
    1252 Huodull = "HUODULL",
    1253 DeDpdDelistack = " DE_DPD_DELISTACK",
    1254 DhlHk = "DHL_HK",
    1255 ZaFastway = "ZA_FASTWAY",
} }

/// A parcel by carrier and tracking number, as evidence of shipping.
///
/// The `tracking_info` object of PayPal's Disputes API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TrackingInfo {
    /// The carrier; for `OTHER`, set its name in `carrier_name_other`.
    pub carrier_name: CarrierName,
    /// The carrier's name as text, if the list of `carrier_name` does not have it.
    ///
    /// 1 to 2000 characters.
    pub carrier_name_other: Option<String>,
    /// The carrier's page about the parcel.
    ///
    /// Format: `uri`.
    pub tracking_url: Option<String>,
    /// The carrier's number, by which you can follow the parcel.
    ///
    /// 1 to 255 characters.
    pub tracking_number: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TrackingInfo {
    /// Creates a `TrackingInfo` from its required fields.
    pub fn new(carrier_name: CarrierName, tracking_number: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.carrier_name = carrier_name;
        new.tracking_number = tracking_number.into();
        new
    }
}

paypal_runtime::model! { TrackingInfo = "tracking_info" {
    0 carrier_name: required CarrierName = "carrier_name",
    1 carrier_name_other: optional String = "carrier_name_other",
    2 tracking_url: optional String = "tracking_url",
    3 tracking_number: required String = "tracking_number",
} }
