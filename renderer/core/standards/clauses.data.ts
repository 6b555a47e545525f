/** A clause as data: number, Vietnamese title, English title, whether the Vietnamese title was checked against a published source. */
export type ClauseRow = readonly [number: string, titleVi: string, titleEn: string, verified: boolean];

/** Clauses of TCVN ISO 9001:2015. Titles of the first two levels were found published; third-level titles await checking. */
export const clauses2015: readonly ClauseRow[] = [
  ['4', 'Bối cảnh của tổ chức', 'Context of the organization', true],
  ['4.1', 'Hiểu tổ chức và bối cảnh của tổ chức', 'Understanding the organization and its context', true],
  ['4.2', 'Hiểu nhu cầu và mong đợi của các bên quan tâm', 'Understanding the needs and expectations of interested parties', true],
  ['4.3', 'Xác định phạm vi của hệ thống quản lý chất lượng', 'Determining the scope of the quality management system', true],
  ['4.4', 'Hệ thống quản lý chất lượng và các quá trình của hệ thống', 'Quality management system and its processes', true],
  ['5', 'Sự lãnh đạo', 'Leadership', true],
  ['5.1', 'Sự lãnh đạo và cam kết', 'Leadership and commitment', true],
  ['5.1.1', 'Khái quát', 'General', false],
  ['5.1.2', 'Hướng vào khách hàng', 'Customer focus', false],
  ['5.2', 'Chính sách', 'Policy', true],
  ['5.2.1', 'Thiết lập chính sách chất lượng', 'Establishing the quality policy', false],
  ['5.2.2', 'Trao đổi thông tin về chính sách chất lượng', 'Communicating the quality policy', false],
  ['5.3', 'Vai trò, trách nhiệm và quyền hạn trong tổ chức', 'Organizational roles, responsibilities and authorities', true],
  ['6', 'Hoạch định', 'Planning', true],
  ['6.1', 'Hành động giải quyết rủi ro và cơ hội', 'Actions to address risks and opportunities', true],
  ['6.2', 'Mục tiêu chất lượng và hoạch định để đạt được mục tiêu', 'Quality objectives and planning to achieve them', true],
  ['6.3', 'Hoạch định các thay đổi', 'Planning of changes', true],
  ['7', 'Hỗ trợ', 'Support', true],
  ['7.1', 'Nguồn lực', 'Resources', true],
  ['7.1.1', 'Khái quát', 'General', false],
  ['7.1.2', 'Nhân lực', 'People', false],
  ['7.1.3', 'Cơ sở hạ tầng', 'Infrastructure', false],
  ['7.1.4', 'Môi trường cho việc thực hiện các quá trình', 'Environment for the operation of processes', false],
  ['7.1.5', 'Nguồn lực theo dõi và đo lường', 'Monitoring and measuring resources', false],
  ['7.1.5.1', 'Khái quát', 'General', false],
  ['7.1.5.2', 'Liên kết chuẩn đo lường', 'Measurement traceability', false],
  ['7.1.6', 'Tri thức của tổ chức', 'Organizational knowledge', false],
  ['7.2', 'Năng lực', 'Competence', true],
  ['7.3', 'Nhận thức', 'Awareness', true],
  ['7.4', 'Trao đổi thông tin', 'Communication', true],
  ['7.5', 'Thông tin dạng văn bản', 'Documented information', true],
  ['7.5.1', 'Khái quát', 'General', false],
  ['7.5.2', 'Tạo lập và cập nhật', 'Creating and updating', false],
  ['7.5.3', 'Kiểm soát thông tin dạng văn bản', 'Control of documented information', false],
  ['8', 'Thực hiện', 'Operation', true],
  ['8.1', 'Hoạch định và kiểm soát việc thực hiện', 'Operational planning and control', true],
  ['8.2', 'Yêu cầu đối với sản phẩm và dịch vụ', 'Requirements for products and services', true],
  ['8.2.1', 'Trao đổi thông tin với khách hàng', 'Customer communication', false],
  ['8.2.2', 'Xác định các yêu cầu đối với sản phẩm và dịch vụ', 'Determining the requirements for products and services', false],
  ['8.2.3', 'Xem xét các yêu cầu đối với sản phẩm và dịch vụ', 'Review of the requirements for products and services', false],
  ['8.2.4', 'Thay đổi đối với các yêu cầu về sản phẩm và dịch vụ', 'Changes to requirements for products and services', false],
  ['8.3', 'Thiết kế và phát triển sản phẩm và dịch vụ', 'Design and development of products and services', true],
  ['8.3.1', 'Khái quát', 'General', false],
  ['8.3.2', 'Hoạch định thiết kế và phát triển', 'Design and development planning', false],
  ['8.3.3', 'Đầu vào của thiết kế và phát triển', 'Design and development inputs', false],
  ['8.3.4', 'Kiểm soát thiết kế và phát triển', 'Design and development controls', false],
  ['8.3.5', 'Đầu ra của thiết kế và phát triển', 'Design and development outputs', false],
  ['8.3.6', 'Thay đổi thiết kế và phát triển', 'Design and development changes', false],
  ['8.4', 'Kiểm soát quá trình, sản phẩm và dịch vụ do bên ngoài cung cấp', 'Control of externally provided processes, products and services', true],
  ['8.4.1', 'Khái quát', 'General', false],
  ['8.4.2', 'Loại hình và mức độ kiểm soát', 'Type and extent of control', false],
  ['8.4.3', 'Thông tin cho nhà cung cấp bên ngoài', 'Information for external providers', false],
  ['8.5', 'Sản xuất và cung cấp dịch vụ', 'Production and service provision', true],
  ['8.5.1', 'Kiểm soát sản xuất và cung cấp dịch vụ', 'Control of production and service provision', false],
  ['8.5.2', 'Nhận biết và truy xuất nguồn gốc', 'Identification and traceability', false],
  ['8.5.3', 'Tài sản của khách hàng hoặc nhà cung cấp bên ngoài', 'Property belonging to customers or external providers', false],
  ['8.5.4', 'Bảo toàn', 'Preservation', false],
  ['8.5.5', 'Hoạt động sau giao hàng', 'Post-delivery activities', false],
  ['8.5.6', 'Kiểm soát thay đổi', 'Control of changes', false],
  ['8.6', 'Thông qua sản phẩm và dịch vụ', 'Release of products and services', true],
  ['8.7', 'Kiểm soát đầu ra không phù hợp', 'Control of nonconforming outputs', true],
  ['9', 'Đánh giá kết quả thực hiện', 'Performance evaluation', true],
  ['9.1', 'Theo dõi, đo lường, phân tích và đánh giá', 'Monitoring, measurement, analysis and evaluation', true],
  ['9.1.1', 'Khái quát', 'General', false],
  ['9.1.2', 'Sự thỏa mãn của khách hàng', 'Customer satisfaction', false],
  ['9.1.3', 'Phân tích và đánh giá', 'Analysis and evaluation', false],
  ['9.2', 'Đánh giá nội bộ', 'Internal audit', true],
  ['9.3', 'Xem xét của lãnh đạo', 'Management review', true],
  ['9.3.1', 'Khái quát', 'General', false],
  ['9.3.2', 'Đầu vào xem xét của lãnh đạo', 'Management review inputs', false],
  ['9.3.3', 'Đầu ra xem xét của lãnh đạo', 'Management review outputs', false],
  ['10', 'Cải tiến', 'Improvement', true],
  ['10.1', 'Khái quát', 'General', true],
  ['10.2', 'Sự không phù hợp và hành động khắc phục', 'Nonconformity and corrective action', true],
  ['10.3', 'Cải tiến liên tục', 'Continual improvement', true],
];

/** Where ISO 9001:2026 differs from 2015: clauses that are new or carry another title; none of the Vietnamese wording is official yet. */
export const changes2026: readonly ClauseRow[] = [
  ['5.3', 'Vai trò, trách nhiệm và quyền hạn', 'Roles, responsibilities and authorities', false],
  ['6.1.1', 'Xác định rủi ro và cơ hội', 'Determining risks and opportunities', false],
  ['6.1.2', 'Hành động giải quyết rủi ro', 'Actions to address risks', false],
  ['6.1.3', 'Hành động giải quyết cơ hội', 'Actions to address opportunities', false],
  ['7.1.5.2', 'Liên kết chuẩn của kết quả đo', 'Traceability of measurement results', false],
  ['9.3.3', 'Kết quả xem xét của lãnh đạo', 'Management review results', false],
  ['10.1', 'Cải tiến liên tục', 'Continual improvement', false],
];

/** Clauses of 2015 that ISO 9001:2026 no longer has. */
export const dropped2026: readonly string[] = ['10.3'];

/** Where a clause of 2015 went in 2026; a clause not named here keeps its number. */
export const moved2026: Readonly<Record<string, readonly string[]>> = { '10.3': ['10.1'], '6.1.2': ['6.1.2', '6.1.3'] };

/** Names of the editions offered. */
export const editionTitles = {
  tcvn2015: { code: 'TCVN ISO 9001:2015', title: 'Hệ thống quản lý chất lượng - Các yêu cầu' },
  iso2026: { code: 'ISO 9001:2026', title: 'Quality management systems - Requirements (chưa có TCVN tương ứng)' },
} as const;
